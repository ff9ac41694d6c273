package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program tells its caller by ending. */
final class ExitCode {
  static final int CLEAN = 0;
  static final int CONTENT_HAS_ERRORS = 1;
  static final int WRONG_USAGE = 2;
  static final int OUR_FAULT = 3;

  private ExitCode() {}

  /** The codes with their meaning, for help. */
  static Map<String, String> explained() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "no mistakes");
    codes.put("1", "the content has mistakes; a site that was published before stays as it is");
    codes.put("2", "the command line is wrong");
    codes.put("3", "the disk, or a fault of the program");
    return codes;
  }
}
