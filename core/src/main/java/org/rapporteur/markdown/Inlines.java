package org.rapporteur.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads by itself what most paragraphs are made of: see {@link InlineLine}. A paragraph with
 * anything more in it is the library's as a whole, so that it alone says what Markdown means: what
 * is read here is, node by node and place by place, what the library makes of it, in a fraction of
 * the time.
 */
final class Inlines implements InlineParser {
  private final InlineParserContext context;
  private @Nullable InlineParser library;

  Inlines(InlineParserContext context) {
    this.context = context;
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    if (block.getFirstChild() != null || !isRead(lines.getLines(), block)) {
      while (block.getFirstChild() != null) {
        block.getFirstChild().unlink();
      }
      library().parse(lines, block);
    }
  }

  private boolean isRead(List<SourceLine> lines, Node block) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        block.appendChild(new SoftLineBreak());
      }
      String text = lines.get(i).getContent().toString();
      SourceSpan span = lines.get(i).getSourceSpan();
      // What is not as long as it is written holds a tab, or the bar of a table.
      boolean isAsWritten = span != null && span.getLength() == text.length();
      if (!isAsWritten || !new InlineLine(text, span, block, context).isRead()) {
        return false;
      }
    }
    return true;
  }

  private InlineParser library() {
    InlineParser known = library;
    if (known == null) {
      known = new InlineParserImpl(context);
      library = known;
    }
    return known;
  }
}
