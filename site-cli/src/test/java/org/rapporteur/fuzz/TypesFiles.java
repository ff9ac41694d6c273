package org.rapporteur.fuzz;

/** A site's types make a schema, or are told what is wrong with them. */
final class TypesFiles {
  private TypesFiles() {}

  static void tryOut(String input) {
    Named.of(input, ".yaml")
        .map(Named::file)
        .ifPresent(types -> Sound.check(Reading.ofTypes(types).log()));
  }
}
