// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a report. Texts are plain text: writers escape them, so nothing in a study can become markup. Line
 * breaks in texts are kept.
 */
public sealed interface ReportBlock {

    /**
     * A heading inside a section.
     *
     * @param level 2 or 3; sections themselves are level 1
     * @param text the heading
     */
    record Heading(int level, String text) implements ReportBlock {
        /** Checks the level. */
        public Heading {
            Objects.requireNonNull(text);
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("Headings inside sections are of level 2 or 3, not " + level);
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param text the words
     * @param tone how it is set
     */
    record Paragraph(String text, Tone tone) implements ReportBlock {
        /** Checks that nothing is missing. */
        public Paragraph {
            Objects.requireNonNull(text);
            Objects.requireNonNull(tone);
        }

        /**
         * A usual paragraph.
         *
         * @param text the words
         */
        public Paragraph(String text) {
            this(text, Tone.NORMAL);
        }
    }

    /** How a paragraph is set. */
    enum Tone {
        /** Running text. */
        NORMAL,
        /** Base, formula, source. */
        NOTE,
        /** Something the reader must not miss. */
        WARNING,
        /** Fixed-width, spaces kept: outlines. */
        OUTLINE
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param base base and how it came about; may be empty
     * @param columns the columns
     * @param rows the cells, as many per row as columns; the first cell names the row
     * @param note formula, source, suppression; may be empty
     */
    record Table(String caption, String base, List<Column> columns, List<Row> rows, String note)
        implements ReportBlock {
        /** Checks the shape. */
        public Table {
            Objects.requireNonNull(caption);
            Objects.requireNonNull(base);
            Objects.requireNonNull(note);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("The table \"" + caption + "\" has a row with "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param numeric true to align at the right
     */
    record Column(String heading, boolean numeric) {
        /** Checks that nothing is missing. */
        public Column {
            Objects.requireNonNull(heading);
        }

        /**
         * A column of words.
         *
         * @param heading its heading
         * @return the column
         */
        public static Column text(String heading) {
            return new Column(heading, false);
        }

        /**
         * A column of numbers.
         *
         * @param heading its heading
         * @return the column
         */
        public static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * A row.
     *
     * @param cells the cells
     * @param bar share drawn as a bar beside the first cell, 0 to 1; empty for none
     * @param indent levels by which the first cell is indented
     */
    record Row(List<String> cells, Optional<Double> bar, int indent) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
            Objects.requireNonNull(bar);
        }

        /**
         * A plain row.
         *
         * @param cells the cells
         * @return the row
         */
        public static Row of(String... cells) {
            return new Row(List.of(cells), Optional.empty(), 0);
        }
    }

    /**
     * Somebody's words.
     *
     * @param text the words
     * @param citation where they are from
     */
    record Quote(String text, String citation) implements ReportBlock {
        /** Checks that nothing is missing. */
        public Quote {
            Objects.requireNonNull(text);
            Objects.requireNonNull(citation);
        }
    }

    /**
     * A picture.
     *
     * @param png the picture as PNG, for paper
     * @param svg the picture as SVG, for the screen; empty when there is none
     * @param width width of the PNG in pixels
     * @param height height of the PNG in pixels
     * @param caption what it shows
     * @param alternative the finding in words, for those who do not see it
     */
    record Figure(byte[] png, Optional<String> svg, int width, int height, String caption, String alternative)
        implements ReportBlock {
        /** Copies the bytes. */
        public Figure {
            png = png.clone();
            Objects.requireNonNull(svg);
            Objects.requireNonNull(caption);
            Objects.requireNonNull(alternative);
        }

        @Override
        public byte[] png() {
            return png.clone();
        }
    }
}
