// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.Optional;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.triangula.coding.code.CodeCounts.Count;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.theme.Theme;

/** Texts, images and tooltips of the columns of the code tree. */
final class CodeTreeLabels {

    private static final int LONGEST = 400;

    private final CodingContext context;
    private final CodeImages images;
    private final CodeTreeContent content;
    private boolean withSubcodes;

    CodeTreeLabels(CodingContext context, CodeImages images, CodeTreeContent content) {
        this.context = context;
        this.images = images;
        this.content = content;
    }

    void countWithSubcodes(boolean wanted) {
        withSubcodes = wanted;
    }

    private Optional<Count> count(Object element) {
        return CodeTreeContent.code(element).flatMap(code -> context.counts().map(
            counts -> withSubcodes ? counts.withSubcodes(code.getId()) : counts.of(code.getId())));
    }

    /** The name with its key, colour and what the code means. */
    ColumnLabelProvider names() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return switch (element) {
                    case CodeSection section -> NLS.bind(Messages.section, section == CodeSection.SETS ? Messages.sets
                        : Messages.favourites, content.getChildren(section).length);
                    case CodeSet set -> NLS.bind(Messages.section, text(set.getName()), set.getCodes().size());
                    default -> CodeTreeContent.code(element).map(CodeTreeLabels::name).orElse("");
                };
            }

            @Override
            public Image getImage(Object element) {
                return switch (element) {
                    case CodeSection section -> Icons.get().image(section == CodeSection.SETS ? "layers" : "bookmark");
                    case CodeSet set -> Icons.colour(set.getColour()).map(images::dot)
                        .orElseGet(() -> Icons.get().image("layers"));
                    default -> CodeTreeContent.code(element).map(images::of).orElse(null);
                };
            }

            @Override
            public Color getForeground(Object element) {
                return element instanceof CodeSection ? new Color(Theme.current().quietText()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return CodeTreeContent.code(element).map(CodeTreeLabels.this::describe).orElse(null);
            }
        };
    }

    private static String name(Code code) {
        String key = code.getShortcut() == null || code.getShortcut().isBlank() ? ""
            : "[" + code.getShortcut() + "] ";
        return key + text(code.getName());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private String describe(Code code) {
        StringBuilder text = new StringBuilder(context.tree().path(code.getId()));
        context.counts().ifPresent(counts -> {
            text.append('\n').append(line(Messages.frequency, counts.of(code.getId())));
            if (!code.getCodes().isEmpty()) {
                text.append('\n').append(line(Messages.frequencyBelow, counts.withSubcodes(code.getId())));
            }
        });
        if (!code.getAliases().isEmpty()) {
            text.append('\n').append(NLS.bind(Messages.aliases, String.join(", ", code.getAliases())));
        }
        add(text, Messages.definition, CodeText.DEFINITION.of(code));
        add(text, Messages.inclusion, CodeText.INCLUSION.of(code));
        add(text, Messages.exclusion, CodeText.EXCLUSION.of(code));
        if (!code.getExamples().isEmpty()) {
            text.append('\n').append(NLS.bind(Messages.examples, code.getExamples().size()));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String label, String part) {
        if (!part.isBlank()) {
            text.append('\n').append(NLS.bind(label,
                part.length() > LONGEST ? part.substring(0, LONGEST).strip() + "…" : part));
        }
    }

    private static String line(String message, Count count) {
        return NLS.bind(message, new Object[] {count.codings(), count.segments(), count.documents()});
    }

    /** The number of codings. */
    ColumnLabelProvider codings() {
        return new Numbers() {
            @Override
            int number(Count count) {
                return count.codings();
            }

            @Override
            public String getToolTipText(Object element) {
                int all = context.index().map(index -> index.size()).orElse(0);
                return count(element).map(count -> line(withSubcodes ? Messages.frequencyBelow : Messages.frequency,
                    count) + "\n" + NLS.bind(Messages.countsRule, all)).orElse(null);
            }
        };
    }

    /** The number of documents. */
    ColumnLabelProvider documents() {
        return new Numbers() {
            @Override
            int number(Count count) {
                return count.documents();
            }

            @Override
            public String getToolTipText(Object element) {
                int all = context.index().map(index -> index.documents().size()).orElse(0);
                return count(element).map(count -> NLS.bind(Messages.documentsRule, all)).orElse(null);
            }
        };
    }

    /** Whether the code is active. */
    ColumnLabelProvider activation() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return "";
            }

            @Override
            public Image getImage(Object element) {
                return CodeTreeContent.code(element).map(code -> isActive(code) ? Icons.get().image("square-check")
                    : images.box(Theme.current().quietText())).orElse(null);
            }

            @Override
            public String getToolTipText(Object element) {
                return CodeTreeContent.code(element)
                    .map(code -> isActive(code) ? Messages.active : Messages.inactive).orElse(null);
            }
        };
    }

    private boolean isActive(Code code) {
        return context.activation().codes().contains(code.getId());
    }

    private abstract class Numbers extends ColumnLabelProvider {

        abstract int number(Count count);

        @Override
        public String getText(Object element) {
            Code code = CodeTreeContent.code(element).orElse(null);
            int number = count(element).map(this::number).orElse(0);
            return code == null || number == 0 && !code.isCodable() ? "" : String.format("%,d", number);
        }

        @Override
        public Color getForeground(Object element) {
            return new Color(Theme.current().quietText());
        }
    }
}
