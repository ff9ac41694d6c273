package org.rapporteur.markdown;

import java.util.Map;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.rapporteur.markdown.WikiLinks.WikiLink;

/** The text of nodes without any marks, white space as single spaces. */
final class PlainText {
  private final StringBuilder out = new StringBuilder();
  private final Predicate<Node> noted;
  private final Map<Node, Integer> starts;

  /** Whether something without words of its own, a citation or footnote, was just left out. */
  private boolean leftOut;

  private PlainText(Predicate<Node> noted, Map<Node, Integer> starts) {
    this.noted = noted;
    this.starts = starts;
  }

  /** The text of a block without blocks in it. */
  static String of(Node block) {
    return of(block, _ -> false, Map.of());
  }

  /** The same; notes for some of the nodes where their text begins. */
  static String of(Node block, Predicate<Node> noted, Map<Node, Integer> starts) {
    PlainText text = new PlainText(noted, starts);
    text.addChildren(block);
    return text.out.toString().stripTrailing();
  }

  /** The text of all blocks below one, with an empty line between two. */
  static String ofBlocks(Node parent) {
    StringBuilder out = new StringBuilder();
    addBlocks(parent, out);
    return out.toString();
  }

  private static void addBlocks(Node parent, StringBuilder out) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child.getLastChild() instanceof Block || isTable(child)) {
        addBlocks(child, out);
      } else {
        String text = textOf(child);
        if (!text.isEmpty()) {
          out.append(out.isEmpty() ? "" : "\n\n").append(text);
        }
      }
    }
  }

  private static boolean isTable(Node node) {
    return node instanceof TableBlock
        || node instanceof TableHead
        || node instanceof TableBody
        || node instanceof TableRow;
  }

  private static String textOf(Node block) {
    return switch (block) {
      case FencedCodeBlock code -> code.getLiteral().strip();
      case IndentedCodeBlock code -> code.getLiteral().strip();
      default -> of(block);
    };
  }

  /** How many words a node has of its own; a letter of a script without spaces counts as one. */
  static int words(Node node) {
    return switch (node) {
      case Words words -> words.count();
      case Text text -> words(text.getLiteral());
      case Code code -> words(code.getLiteral());
      case WikiLink link -> words(link.shown());
      default -> 0;
    };
  }

  static int words(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inWord && c > ' ' && c < '\u0080') {
        continue;
      }
      if (c >= '\u2e80' && Character.isIdeographic(text.codePointAt(i))) {
        count++;
        inWord = false;
      } else if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        inWord = true;
        count++;
      }
    }
    return count;
  }

  private void addChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (noted.test(child)) {
        starts.put(child, out.length());
      }
      switch (child) {
        case Words words when words.isEven() -> addEven(words.getLiteral());
        case Text text -> add(text.getLiteral());
        case Code code -> add(code.getLiteral());
        case WikiLink link -> add(link.shown());
        case SoftLineBreak _, HardLineBreak _ -> add(" ");
        default -> {
          leftOut = child.getFirstChild() == null;
          addChildren(child);
        }
      }
    }
  }

  private void addEven(String text) {
    if (leftOut || (text.startsWith(" ") && isAtSpace())) {
      add(text);
    } else {
      out.append(text);
    }
  }

  private void add(String text) {
    if (leftOut && !text.isEmpty()) {
      // No space is left before a full stop where a citation stood.
      if (".,;:!?…)”»".indexOf(text.charAt(0)) >= 0 && endsInSpace()) {
        out.setLength(out.length() - 1);
      }
      leftOut = false;
    }
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < '\u0080') {
        continue;
      }
      boolean space = c <= ' ' || Character.isWhitespace(c);
      if (space && (c != ' ' || (i == kept ? isAtSpace() : text.charAt(i - 1) == ' '))) {
        out.append(text, kept, i);
        if (!isAtSpace()) {
          out.append(' ');
        }
        kept = i + 1;
      }
    }
    out.append(text, kept, text.length());
  }

  /** Whether a space would be one too many. */
  private boolean isAtSpace() {
    return out.isEmpty() || endsInSpace();
  }

  private boolean endsInSpace() {
    return !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
  }
}
