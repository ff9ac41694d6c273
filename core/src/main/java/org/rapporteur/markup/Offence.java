package org.rapporteur.markup;

/**
 * Something in markup that is not allowed.
 *
 * @param shown how it is named: {@code <script>}, {@code <img src>}
 * @param literal a part of it as it was written, to look for where it came from
 * @param offset where it begins, in characters
 * @param reason why it is not allowed
 */
public record Offence(String shown, String literal, int offset, String reason) {}
