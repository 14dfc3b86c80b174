// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.TextMeasure;
import org.triangula.organization.process.LaneLayout.Sizes;
import org.triangula.organization.process.ProcessReader.StepPlace;

/**
 * Variants of a process as swim lanes. Several variants stand beside each other so that the same steps are level, and
 * differences are marked.
 *
 * @param process the process
 * @param variants the variants that are shown, at least one
 * @param down whether time goes down and variants stand side by side; else it goes to the right and they stand below
 *     each other
 * @param evidence number of passages that tell of a step
 * @param marked steps with a frame around them, for example those that a number counts
 * @param media names and groups of media
 * @param colours ground and ink
 * @param locale the reader's language
 */
public record SwimLaneFigure(NotedProcess process, List<NotedVariant> variants, boolean down,
    Map<StepPlace, Integer> evidence, Set<StepPlace> marked, MediumTable media, FigureColours colours, Locale locale) {

    static final Sizes ACROSS = new Sizes(158, 64, 92);
    static final Sizes DOWN = new Sizes(64, 158, 36);
    /** Narrower, so that several variants fit side by side. */
    static final Sizes SIDE_BY_SIDE = new Sizes(70, 126, 36);
    private static final double EDGE = 14;
    private static final double BETWEEN = 26;
    private static final double TITLE = 20;

    /** Copies the lists. */
    public SwimLaneFigure {
        variants = List.copyOf(variants);
        evidence = Map.copyOf(evidence);
        marked = Set.copyOf(marked);
    }

    /**
     * The identity of a step in the figure, which a click on it tells.
     *
     * @param place the step
     * @return opaque; see {@link #place}
     */
    public static String target(StepPlace place) {
        return place.variant() + "\n" + place.step();
    }

    /**
     * The step that an identity stands for.
     *
     * @param target what a click told
     * @return the step; empty if the identity stands for none
     */
    public static Optional<StepPlace> place(String target) {
        int at = target.indexOf('\n');
        return at < 0 ? Optional.empty()
            : Optional.of(new StepPlace(target.substring(0, at), target.substring(at + 1)));
    }

    /**
     * Draws the figure.
     *
     * @return the figure, with measures and steps as data
     */
    public Figure figure() {
        VariantComparison comparison = VariantComparison.of(variants);
        List<LaneLayout> layouts = layouts(comparison);
        FigureBuilder builder = new FigureBuilder(process.name(), colours);
        builder.text(process.name(), EDGE, EDGE + 14, Anchor.START, 0, 15, true, colours.ink());
        double x = EDGE;
        double y = EDGE + TITLE + 12;
        double right = EDGE + TextMeasure.width(process.name(), 15, true);
        double bottom = y;
        for (int i = 0; i < variants.size(); i++) {
            LanePainter painter = new LanePainter(this, variants.get(i), layouts.get(i),
                variants.size() == 1 ? Map.of() : comparison.rows(i), builder);
            painter.paint(x, y);
            right = Math.max(right, x + painter.width());
            bottom = Math.max(bottom, y + painter.height());
            if (down) {
                x += painter.width() + BETWEEN;
            } else {
                y += painter.height() + BETWEEN;
            }
        }
        LaneLegend legend = new LaneLegend(builder, variants.size() > 1);
        bottom = legend.paint(EDGE, bottom + BETWEEN, Math.max(right, 520));
        bottom = footer(builder, bottom, Math.max(right, 520));
        ProcessTables tables = new ProcessTables(process, comparison, media, locale);
        builder.data(tables.measures()).data(tables.steps());
        return builder.build(Math.max(right, 520) + EDGE, bottom + EDGE, summary(comparison));
    }

    /** The sizes of the layout. */
    Sizes sizes() {
        return !down ? ACROSS : variants.size() == 1 ? DOWN : SIDE_BY_SIDE;
    }

    private double footer(FigureBuilder builder, double top, double right) {
        String sources = Stream.concat(process.sources().stream(),
            variants.stream().flatMap(one -> one.header().sources().stream())).distinct()
            .collect(Collectors.joining("; "));
        double y = top;
        if (!sources.isEmpty()) {
            builder.noMeaning();
            for (String line : TextMeasure.wrap(NLS.bind(Messages.source, sources), 10, false, right - EDGE)) {
                y += 13;
                builder.text(line, EDGE, y, Anchor.START, 0, 10, false, colours.quiet());
            }
        }
        return y;
    }

    /** Once to know how much room each channel needs, once with the most that any variant needs. */
    private List<LaneLayout> layouts(VariantComparison comparison) {
        Sizes sizes = sizes();
        List<LaneLayout> first = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            first.add(LaneLayout.of(variants.get(i), comparison.columns(i), List.of(), sizes));
        }
        int most = first.stream().mapToInt(one -> one.channels().size()).max().orElse(0);
        List<Double> least = new ArrayList<>();
        for (int channel = 0; channel < most; channel++) {
            int here = channel;
            least.add(first.stream().filter(one -> here < one.channels().size()).map(one -> one.channels().get(here))
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(0.0));
        }
        List<LaneLayout> second = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            second.add(variants.size() == 1 ? first.get(i)
                : LaneLayout.of(variants.get(i), comparison.columns(i), least, sizes));
        }
        return second;
    }

    private String summary(VariantComparison comparison) {
        long same = comparison.rows().stream().filter(row -> row.differences().isEmpty()).count();
        String names = variants.stream().map(NotedVariant::label).collect(Collectors.joining(", "));
        return variants.size() == 1
            ? NLS.bind(Messages.figureOfOne, new Object[] { names, variants.getFirst().steps().size() })
            : NLS.bind(Messages.figureOfSeveral, new Object[] { names, same, comparison.rows().size() });
    }
}
