// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.LegendEntry;
import org.triangula.geo.map.LegendSection;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSymbol;

/** Shortens the legend of a map for the screen: only what is drawn, equal lines once, never more than fits. */
final class MapLegend {

    /** Longer labels would cover more of the map than a line more does. */
    private static final int LONGEST_SHARED = 28;

    private MapLegend() {
    }

    /**
     * The legend of what is drawn. Exports have the whole legend, so that maps can be compared.
     *
     * @param scene what is drawn
     * @param locale the reader's language
     * @return the sections from top to bottom, without headings over nothing
     */
    static List<LegendSection> of(MapScene scene, Locale locale) {
        List<LegendSection> sections = new ArrayList<>();
        for (MapLayer layer : scene.layers().reversed()) {
            for (LegendSection section : layer instanceof CellMapLayer cells ? cells.legendOfUsedClasses(locale)
                    : layer.legend(locale)) {
                add(sections, section);
            }
        }
        return sections;
    }

    /** Lines that look the same share an entry. */
    private static void add(List<LegendSection> sections, LegendSection section) {
        if (section.entries().isEmpty()) {
            return;
        }
        LegendSection last = sections.isEmpty() ? null : sections.getLast();
        if (last != null && section.title().isEmpty() && last.title().isEmpty() && section.entries().size() == 1
                && section.entries().getFirst().symbol() == MapSymbol.LINE) {
            LegendEntry entry = section.entries().getFirst();
            LegendEntry before = last.entries().getLast();
            String both = before.label().equals(entry.label()) ? entry.label()
                    : before.label() + ", " + entry.label();
            if (before.symbol() == MapSymbol.LINE && before.colour() == entry.colour()
                    && both.length() <= LONGEST_SHARED) {
                List<LegendEntry> entries = new ArrayList<>(last.entries());
                entries.set(entries.size() - 1, new LegendEntry(MapSymbol.LINE, entry.colour(), both));
                sections.set(sections.size() - 1, new LegendSection("", "", entries));
                return;
            }
        }
        sections.add(section);
    }

    /**
     * Leaves out the last entries where there are too many.
     *
     * @param sections the legend
     * @param most number of lines, headings counted; at least 2
     * @return the sections; the last line of a shortened legend is an ellipsis
     */
    static List<LegendSection> atMost(List<LegendSection> sections, int most) {
        if (lines(sections) <= most) {
            return sections;
        }
        List<LegendSection> kept = new ArrayList<>();
        int left = most - 1;
        for (LegendSection section : sections) {
            left -= section.title().isEmpty() ? 0 : 1;
            int count = Math.min(left, section.entries().size());
            if (count > 0) {
                kept.add(new LegendSection(section.title(), section.unit(), section.entries().subList(0, count)));
                left -= count;
            }
        }
        kept.add(new LegendSection("", "", List.of(new LegendEntry(MapSymbol.LINE, 0, "…"))));
        return kept;
    }

    private static int lines(List<LegendSection> sections) {
        return sections.stream().mapToInt(section -> section.entries().size() + (section.title().isEmpty() ? 0 : 1))
                .sum();
    }
}
