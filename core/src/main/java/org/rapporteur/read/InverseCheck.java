package org.rapporteur.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Code;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.schema.EntityType;
import org.rapporteur.schema.Field;
import org.rapporteur.schema.Schema;
import org.rapporteur.schema.ValueType;

/** Two fields must not show on one page under the same inverse label. */
final class InverseCheck {
  private final Schema schema;
  private final Diagnostics log;
  private final Map<String, Field> used = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  InverseCheck(Schema schema, Diagnostics log) {
    this.schema = schema;
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
    if (field.inverse().isEmpty()
        || !(field.type() instanceof ValueType.Reference reference)) {
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
        log.report(
            Code.TYPE_INVERSE_CLASH,
            field.declared(),
            field.inverse().get(),
            "“" + target.name() + "”",
            "the field “" + other.name() + "” of “" + owners.get(key) + "”");
        return;
      }
    }
  }
}
