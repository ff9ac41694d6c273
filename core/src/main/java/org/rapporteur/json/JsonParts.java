package org.rapporteur.json;

import java.util.List;

/** A text of JSON that is put together as it is written; each part is whole letters. */
public record JsonParts(List<String> parts) {}
