package org.rapporteur.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is computed of a site, as data: every section, in one list. */
final class DeskData {
  private static final List<DeskSection> ALL =
      List.of(
          new RostersData(),
          new ChangesData(),
          new AttendanceData(),
          new TimelineData(),
          new LedgerData(),
          new PositionsData(),
          new CommitmentsData(),
          new ProvenanceData(),
          new GapsData(),
          new FindingsData());

  private DeskData() {}

  static Map<String, Object> of(Edition edition, DataShape shape) {
    Map<String, Object> out = new LinkedHashMap<>();
    ALL.forEach(section -> out.put(section.name(), section.data(edition, shape)));
    return out;
  }
}
