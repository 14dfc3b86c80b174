// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.TextMeasure;

/**
 * A picture of the most frequent words: the area of a word grows with its frequency. Words are set one after the other
 * on a spiral around the middle where they first find room (Feinberg 2010, "Wordle"), without chance: the same words
 * give the same picture. Words that find no room are left out; the picture says how many.
 */
public final class WordCloud {

    private static final double SMALLEST = 11;
    private static final double LARGEST = 64;
    private static final double SMALLEST_LARGEST = 20;
    private static final double GAP = 3;
    private static final double TOP = 40;
    private static final double BOTTOM = 28;

    /**
     * What is shown.
     *
     * @param word the word
     * @param count how often it is used, above 0
     */
    public record Entry(String word, int count) {
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Placed(Entry entry, Box box, double size, boolean strong) {
    }

    private final double width;
    private final double height;
    private final FigureColours colours;

    /**
     * Creates the painter.
     *
     * @param width width of the picture in pixels
     * @param height height in pixels
     * @param colours ground and ink
     */
    public WordCloud(double width, double height, FigureColours colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    /**
     * Paints the words.
     *
     * @param title what the picture is about
     * @param base what was counted, for the footer
     * @param entries the words, the most frequent first; the word is the target of its mark
     * @param data the numbers behind the picture
     * @param locale number format of the reader
     * @return the figure
     */
    public Figure paint(String title, String base, List<Entry> entries, DataTable data, Locale locale) {
        FigureBuilder figure = new FigureBuilder(title, colours).data(data);
        figure.text(TextMeasure.shorten(title, 16, true, width - 24), 12, 26, Anchor.START, 0, 16, true,
            colours.ink());
        int most = entries.isEmpty() ? 1 : entries.get(0).count();
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        double largest = LARGEST;
        List<Placed> placed = place(entries, most, largest);
        while (placed.size() < entries.size() && largest > SMALLEST_LARGEST) {
            // smaller letters, so that more words find room
            largest *= 0.8;
            placed = place(entries, most, largest);
        }
        for (Placed word : placed) {
            figure.meaning(word.entry.word(),
                NLS.bind(Messages.Cloud_word, word.entry.word(), numbers.format(word.entry.count())));
            figure.text(word.entry.word(), word.box.left + GAP, word.box.top + GAP + word.size * 0.82, Anchor.START, 0,
                word.size, word.strong, word.strong ? colours.accent() : colours.ink());
        }
        figure.noMeaning();
        int shown = placed.size();
        String left = shown < entries.size() ? " · " + NLS.bind(Messages.Cloud_left_out, entries.size() - shown) : "";
        String footer = base + left + " · " + Messages.Cloud_legend;
        figure.text(TextMeasure.shorten(footer, 11, false, width - 24), 12, height - 10, Anchor.START, 0, 11, false,
            colours.quiet());
        return figure.build(width, height, NLS.bind(Messages.Cloud_description,
            new Object[] {title, base, entries.isEmpty() ? "–" : entries.get(0).word()}));
    }

    private List<Placed> place(List<Entry> entries, int most, double largest) {
        List<Box> taken = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Entry entry : entries) {
            double size = SMALLEST + (largest - SMALLEST) * Math.sqrt((double) entry.count() / most);
            boolean strong = entry.count() * 2 > most;
            Box box = place(entry.word(), size, strong, taken);
            if (box != null) {
                taken.add(box);
                placed.add(new Placed(entry, box, size, strong));
            }
        }
        return placed;
    }

    private Box place(String word, double size, boolean bold, List<Box> taken) {
        double wordWidth = TextMeasure.width(word, size, bold) + 2 * GAP;
        double wordHeight = size * 1.08 + 2 * GAP;
        double centreX = width / 2;
        double centreY = (TOP + height - BOTTOM) / 2;
        double stretch = width / (height - TOP - BOTTOM);
        double furthest = Math.hypot(width, height) / 2;
        for (double angle = 0, radius = 0; radius < furthest; angle += 0.35, radius = angle * 1.1) {
            double left = centreX + radius * stretch * Math.cos(angle) - wordWidth / 2;
            double top = centreY + radius * Math.sin(angle) - wordHeight / 2;
            Box box = new Box(left, top, left + wordWidth, top + wordHeight);
            boolean inside = left >= 0 && top >= TOP && box.right <= width && box.bottom <= height - BOTTOM;
            if (inside && taken.stream().noneMatch(box::meets)) {
                return box;
            }
        }
        return null;
    }
}
