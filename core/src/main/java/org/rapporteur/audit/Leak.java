package org.rapporteur.audit;

/**
 * A place in a built site that betrays something.
 *
 * @param path the file, from the root of the site
 * @param line counted from 1; 0 where it is the name of the file, or a file without lines
 * @param words what stands there, in lower case
 * @param source the file that it is withheld in, with its line
 * @param why what withholds it
 */
public record Leak(String path, int line, String words, String source, String why) {}
