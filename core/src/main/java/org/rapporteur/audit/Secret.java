package org.rapporteur.audit;

/**
 * A stretch of a site's files that its audience may not know.
 *
 * @param text as it is written
 * @param named whether it is a name or another value by itself, rather than running text
 * @param path the file it stands in, and {@code line} where, counted from 1
 * @param why what withholds it, in a few words
 */
record Secret(String text, boolean named, String path, int line, String why) {}
