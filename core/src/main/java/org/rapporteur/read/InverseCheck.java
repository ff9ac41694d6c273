package org.rapporteur.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;
import org.rapporteur.source.SourceFile;

/** Two fields must not show on one page under the same inverse label. */
final class InverseCheck {
  private final Schema schema;
  private final Diagnostics log;
  private final Set<SourceFile> builtIn;
  private final Map<String, Field> used = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  InverseCheck(Schema schema, Set<SourceFile> builtIn, Diagnostics log) {
    this.schema = schema;
    this.builtIn = builtIn;
    this.log = log;
  }

  void check(List<EntityType> types) {
    for (EntityType type : types) {
      for (Field field : type.fields().values()) {
        check(types, type, field);
        field.qualifiers().values().forEach(qualifier -> check(types, type, qualifier));
      }
    }
  }

  private void check(List<EntityType> types, EntityType type, Field field) {
    if (field.inverse().isEmpty() || !(field.type() instanceof ValueType.Reference reference)) {
      return;
    }
    for (EntityType target : types) {
      if (target.folder().isEmpty() || !schema.accepts(reference, target.name())) {
        continue;
      }
      String key = target.name() + "\n" + field.inverse().get();
      Field other = used.putIfAbsent(key, field);
      if (other == null) {
        owners.put(key, type.name());
      } else if (!other.declared().equals(field.declared())) {
        // The site's own field is the one to change.
        boolean later = isBuiltIn(other) || !isBuiltIn(field);
        log.report(
            Code.TYPE_INVERSE_CLASH,
            (later ? field : other).declared(),
            field.inverse().get(),
            "“" + target.name() + "”",
            later ? said(other, owners.get(key)) : said(field, type.name()));
        return;
      }
    }
  }

  private boolean isBuiltIn(Field field) {
    return builtIn.contains(field.declared().file());
  }

  private static String said(Field field, @Nullable String type) {
    return "the field “" + field.name() + "” of “" + type + "”";
  }
}
