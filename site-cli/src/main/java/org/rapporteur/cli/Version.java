package org.rapporteur.cli;

/** The program's version, as the build wrote it into the jar. */
final class Version {
  private Version() {}

  /** The version, or a word for classes that are in no jar. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
