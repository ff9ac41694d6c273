import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured of one scenario: the runs of each tool, printed as medians and ratios. */
record Table(String title, Map<String, List<Run>> runs) {
  private static final String YARDSTICK = "hugo";

  Table(String title) {
    this(title, new LinkedHashMap<>());
  }

  void add(Tool tool, Run run) {
    runs.computeIfAbsent(tool.name(), _ -> new ArrayList<>()).add(run);
  }

  void print() {
    System.out.printf("%n## %s%n%n", title);
    System.out.println("| | median s | fastest – slowest | ÷ Hugo | peak MiB | ÷ Hugo |");
    System.out.println("|---|---|---|---|---|---|");
    runs.forEach((tool, each) -> {
      List<Run> hugo = runs.getOrDefault(YARDSTICK, List.of());
      System.out.printf(
          Locale.ROOT,
          "| %s | %.3f | %.3f – %.3f | %s | %s | %s |%n",
          tool,
          seconds(each),
          each.stream().mapToDouble(Run::seconds).min().orElseThrow(),
          each.stream().mapToDouble(Run::seconds).max().orElseThrow(),
          ratio(seconds(each), hugo.isEmpty() ? 0 : seconds(hugo)),
          peak(each) == 0 ? "–" : String.format(Locale.ROOT, "%.0f", peak(each) / 1024),
          ratio(peak(each), hugo.isEmpty() ? 0 : peak(hugo)));
    });
  }

  private static double seconds(List<Run> runs) {
    return median(runs.stream().mapToDouble(Run::seconds).sorted().toArray());
  }

  private static double peak(List<Run> runs) {
    return median(runs.stream().mapToDouble(Run::peakKiB).sorted().toArray());
  }

  private static double median(double... sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String ratio(double value, double to) {
    return value == 0 || to == 0 ? "–" : String.format(Locale.ROOT, "%.2f", value / to);
  }
}
