package org.rapporteur.markdown;

/**
 * What a site may choose about its prose.
 *
 * @param rawHtml whether HTML tags in prose reach the page as they are; escaped otherwise
 */
public record MarkdownOptions(boolean rawHtml) {}
