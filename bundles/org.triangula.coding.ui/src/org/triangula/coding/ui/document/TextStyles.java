// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.triangula.coding.transcript.SpeakerTurns;
import org.triangula.coding.transcript.TranscriptMarks;
import org.triangula.coding.transcript.TranscriptMarks.Mark;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.DocumentText.Paragraph;
import org.triangula.ui.theme.Theme;

/**
 * How a paragraph looks: the label of its speaker, marks of the transcript, the space above it. Paragraphs are looked
 * at when they are shown, so that a long document opens as fast as a short one.
 */
final class TextStyles implements LineStyleListener {

    private static final int ABOVE = 14;

    private final StyledText widget;
    private final TranscriptMarks marks = TranscriptMarks.supplied();
    private TextMeasures measures;
    private DocumentText text = new DocumentText("");
    private SpeakerTurns turns = new SpeakerTurns(List.of());
    private String speaker;
    private Color quiet;
    private Color accent;
    private Color faint;

    TextStyles(StyledText widget, TextMeasures measures) {
        this.widget = widget;
        this.measures = measures;
        takeColours();
    }

    void takeColours() {
        Theme theme = Theme.current();
        quiet = new Color(theme.quietText());
        accent = new Color(theme.accent());
        faint = new Color(theme.line());
    }

    void setMeasures(TextMeasures newMeasures) {
        measures = newMeasures;
    }

    void setText(DocumentText newText) {
        text = newText;
    }

    /** Shows what others say than one speaker faintly; {@code null} for all speakers alike. */
    void setSpeaker(SpeakerTurns newTurns, String label) {
        turns = newTurns;
        speaker = label;
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        int line = widget.getLineAtOffset(event.lineOffset);
        ParagraphSpace.set(event, line == 0 ? ABOVE : measures.paragraphSpacing());
        if (line >= text.paragraphCount() || event.lineText.isEmpty()) {
            return;
        }
        Paragraph paragraph = text.paragraph(line + 1);
        String characters = event.lineText;
        boolean others = speaker != null
            && turns.at(line + 1).filter(turn -> turn.speaker().equals(speaker)).isEmpty();
        List<StyleRange> ranges = new ArrayList<>();
        int labelEnd = 0;
        if (paragraph.speaker().isPresent()) {
            labelEnd = characters.indexOf(':') + 1;
        }
        if (labelEnd > 0) {
            StyleRange range = new StyleRange(event.lineOffset, labelEnd, others ? faint : accent, null);
            range.font = measures.strong();
            ranges.add(range);
        }
        for (Mark mark : marks.in(characters)) {
            if (mark.start() >= labelEnd) {
                ranges.add(range(event.lineOffset, mark, others));
            }
        }
        if (others) {
            fill(ranges, event.lineOffset, characters.length());
        }
        event.styles = ranges.toArray(StyleRange[]::new);
    }

    private StyleRange range(int offset, Mark mark, boolean others) {
        Set<String> styles = mark.rule().styles();
        StyleRange range = new StyleRange(offset + mark.start(), mark.end() - mark.start(),
            others ? faint : styles.contains("quiet") ? quiet : null, null);
        if (styles.contains("small")) {
            range.font = measures.small();
        } else if (styles.contains("italic")) {
            range.fontStyle = SWT.ITALIC;
        }
        if (styles.contains("underlined")) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SINGLE;
            range.underlineColor = quiet;
        }
        return range;
    }

    /** Makes faint what has no style of its own. */
    private void fill(List<StyleRange> ranges, int offset, int length) {
        List<StyleRange> gaps = new ArrayList<>();
        int place = offset;
        for (StyleRange range : ranges) {
            if (range.start > place) {
                gaps.add(new StyleRange(place, range.start - place, faint, null));
            }
            place = range.start + range.length;
        }
        if (place < offset + length) {
            gaps.add(new StyleRange(place, offset + length - place, faint, null));
        }
        ranges.addAll(gaps);
        ranges.sort(Comparator.comparingInt(range -> range.start));
    }
}
