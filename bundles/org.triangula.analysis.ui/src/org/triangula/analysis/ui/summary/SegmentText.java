// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** Segments below each other as one text to read; a double click or Enter opens the one at the place. */
final class SegmentText {

    private final StyledText text;
    private final List<Integer> ends = new ArrayList<>();
    private List<RetrievedSegment> segments = List.of();

    SegmentText(Composite parent, String name, Consumer<RetrievedSegment> open) {
        text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(8, 6, 8, 6);
        text.setLineSpacing(2);
        text.setToolTipText(name);
        AccessibleNames.give(text, name);
        text.addListener(SWT.MouseDoubleClick, event -> at().ifPresent(open));
        text.addListener(SWT.KeyDown, (Event event) -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                at().ifPresent(open);
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    StyledText control() {
        return text;
    }

    void show(List<RetrievedSegment> shown, String none) {
        segments = List.copyOf(shown);
        ends.clear();
        StringBuilder content = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (RetrievedSegment segment : segments) {
            int start = content.length();
            content.append(segment.citation().text());
            StyleRange style = new StyleRange(start, content.length() - start,
                new Color(Theme.current().quietText()), null);
            styles.add(style);
            content.append('\n').append(segment.text().strip()).append("\n\n");
            ends.add(content.length());
        }
        text.setText(content.isEmpty() ? none : content.toString().stripTrailing());
        int length = text.getCharCount();
        text.setStyleRanges(styles.stream().filter(style -> style.start + style.length <= length)
            .toArray(StyleRange[]::new));
        text.setTopIndex(0);
    }

    List<RetrievedSegment> segments() {
        return segments;
    }

    private Optional<RetrievedSegment> at() {
        int caret = text.getCaretOffset();
        for (int i = 0; i < ends.size(); i++) {
            if (caret < ends.get(i)) {
                return Optional.of(segments.get(i));
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast());
    }
}
