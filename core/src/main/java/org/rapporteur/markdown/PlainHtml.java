package org.rapporteur.markdown;

import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.rapporteur.markdown.Citations.Citation;
import org.rapporteur.markdown.WikiLinks.WikiLink;

/**
 * Writes the HTML of pages in which there is nothing but what most are made of, cut at its slots.
 * It is letter for letter what the library and our renderers write, in a fraction of the time.
 */
final class PlainHtml {
  private final Reading reading;
  private final SourcedText.Writer html;

  PlainHtml(Reading reading) {
    this.reading = reading;
    this.html = reading.writer();
  }

  /** Whether a node can be written, but for what is in it. */
  static boolean writes(Node node) {
    return node instanceof Text
        || node instanceof WikiLink
        || node instanceof StrongEmphasis
        || node instanceof Paragraph
        || node instanceof SoftLineBreak
        || node instanceof Citation
        || node instanceof Emphasis
        || node instanceof Heading
        || node instanceof ListItem
        || node instanceof BulletList
        || node instanceof Code
        || node instanceof BlockQuote
        || node instanceof HardLineBreak
        || node instanceof ThematicBreak;
  }

  /** The HTML of a page, one piece more than it has slots. */
  SourcedText of(Document page) {
    writeChildren(page);
    return html.written();
  }

  private void writeChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  private void write(Node node) {
    switch (node) {
      case Words words when words.isHarmless() ->
          html.appendFrom(reading.origin(words), words.getLiteral());
      case Text text -> write(text.getLiteral());
      case WikiLink link -> cut(WikiLinks.slot(link, reading));
      case Citation citation -> write(citation);
      case SoftLineBreak _ -> html.append("\n");
      case StrongEmphasis strong -> writeWithin("strong", strong);
      case Emphasis emphasis -> writeWithin("em", emphasis);
      case Code code -> {
        html.append("<code>");
        write(code.getLiteral());
        html.append("</code>");
      }
      case HardLineBreak _ -> html.append("<br />\n");
      case Paragraph paragraph -> write(paragraph);
      case Heading heading -> write(heading);
      case ListItem item -> {
        writeWithin("li", item);
        line();
      }
      case BulletList list -> writeBlock("ul", list);
      case BlockQuote quote -> writeBlock("blockquote", quote);
      case ThematicBreak _ -> {
        line();
        html.append("<hr />\n");
      }
      default -> throw new IllegalStateException("cannot be written: " + node);
    }
  }

  private void write(Citation citation) {
    Optional<Slot> slot = Citations.slot(citation, reading);
    if (slot.isPresent()) {
      cut(slot.get());
    }
  }

  private void write(Paragraph paragraph) {
    if (paragraph.getParent().getParent() instanceof ListBlock list && list.isTight()) {
      writeChildren(paragraph);
    } else {
      line();
      writeWithin("p", paragraph);
      html.append("\n");
    }
  }

  private void write(Heading heading) {
    line();
    String tag = "h" + heading.getLevel();
    html.append("<").append(tag);
    Optional<String> id = reading.id(heading);
    if (id.isPresent()) {
      html.append(" id=\"");
      write(id.get());
      html.append("\"");
    }
    html.append(">");
    writeChildren(heading);
    html.append("</").append(tag).append(">\n");
  }

  private void writeBlock(String tag, Node block) {
    line();
    html.append("<").append(tag).append(">\n");
    writeChildren(block);
    line();
    html.append("</").append(tag).append(">\n");
  }

  private void writeWithin(String tag, Node node) {
    html.append("<").append(tag).append(">");
    writeChildren(node);
    html.append("</").append(tag).append(">");
  }

  /** Begins a line, if none has just begun. */
  private void line() {
    if (!html.beginsLine()) {
      html.append("\n");
    }
  }

  private void cut(Slot slot) {
    reading.open(slot);
    html.cut();
  }

  private void write(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '>' && (c == '"' || c == '&' || c == '<' || c == '>')) {
        html.append(text, from, i).append(Html.reference(c));
        from = i + 1;
      }
    }
    html.append(text, from, text.length());
  }
}
