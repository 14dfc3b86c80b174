// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.figure.ColourScales;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;
import org.triangula.model.texts.Code;
import org.triangula.survey.bridge.GroupedCodes.Group;

/**
 * A joint display of a mixed-methods study (Guetterman, Fetters and Creswell 2015): one row per answer of the survey,
 * beside each other how many units gave it, which codes their texts carry, and what they say.
 */
public final class JointDisplay {

    private static final double WIDTH = 900;
    private static final double MARGIN = 20;
    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double LINE = 15;
    private static final double NUMBERS = 210;
    private static final double CODES = 250;
    private static final int MOST_CODES = 5;
    private static final int MOST_QUOTES = 2;
    private static final int MOST_WORDS = 240;

    private final GroupedCodes grouped;
    private final Function<UnitQuote, String> text;
    private final IntFunction<String> name;
    private final FigureBuilder figure;
    private final Map<Group, List<UnitQuote>> chosen = new HashMap<>();
    private final Locale locale;
    private double y = MARGIN;

    private JointDisplay(GroupedCodes grouped, Function<UnitQuote, String> text, IntFunction<String> name,
        Locale locale, FigureColours colours) {
        this.grouped = grouped;
        this.text = text;
        this.name = name;
        this.locale = locale;
        figure = new FigureBuilder(title(grouped), colours);
    }

    private static String title(GroupedCodes grouped) {
        return Messages.bind(Messages.joint, grouped.variable().label());
    }

    /**
     * Draws a joint display. Targets are {@code group:} and a number, {@code cell:} with the numbers of group and code,
     * and {@code coding:} with the identity of a coding.
     *
     * @param grouped codes by groups
     * @param text words of a quote
     * @param name name of a unit by its position
     * @param locale language of the reader
     * @param colours ground and ink
     * @return the figure with counts and quotes as its data
     */
    public static Figure of(GroupedCodes grouped, Function<UnitQuote, String> text, IntFunction<String> name,
        Locale locale, FigureColours colours) {
        return new JointDisplay(grouped, text, name, locale, colours).draw();
    }

    private Figure draw() {
        FigureColours colours = figure.colours();
        for (String line : TextMeasure.wrap(title(grouped), 15, true, WIDTH - 2 * MARGIN)) {
            figure.text(line, MARGIN, y + 15, Anchor.START, 0, 15, true, colours.ink());
            y += 20;
        }
        figure.text(Messages.base_text, MARGIN, y + 12, Anchor.START, 0, SMALL, false, colours.quiet());
        y += 26;
        double second = MARGIN + NUMBERS;
        double third = second + CODES;
        figure.text(Messages.answered, MARGIN, y + 12, Anchor.START, 0, SIZE, true, colours.ink());
        figure.text(Messages.coded, second, y + 12, Anchor.START, 0, SIZE, true, colours.ink());
        figure.text(Messages.said, third, y + 12, Anchor.START, 0, SIZE, true, colours.ink());
        y += 20;
        int all = grouped.groups().stream().mapToInt(group -> group.members().size()).sum();
        for (int g = 0; g < grouped.groups().size(); g++) {
            Group group = grouped.groups().get(g);
            figure.noMeaning().line(MARGIN, y, WIDTH - MARGIN, y, colours.line(), 1);
            y += 6;
            double bottom = Math.max(numbers(g, group, all), Math.max(codes(g, group, second),
                quotes(group, third)));
            y = bottom + 8;
        }
        figure.data(grouped.table()).data(quoteTable());
        return figure.noMeaning().build(WIDTH, y + MARGIN, Messages.base_text);
    }

    private double numbers(int place, Group group, int all) {
        int count = group.members().size();
        figure.meaning("group:" + place, Messages.bind(Messages.group_tip, new Object[] {group.name(), count,
            group.units().size()}));
        double at = y;
        for (String line : TextMeasure.wrap(group.name(), SIZE, true, NUMBERS - 20)) {
            figure.text(line, MARGIN, at + 12, Anchor.START, 0, SIZE, true, figure.colours().ink());
            at += LINE;
        }
        double width = all == 0 ? 0 : (NUMBERS - 70) * count / all;
        figure.rectangle(MARGIN, at + 3, width, 12, Style.filled(ColourScales.standard()
            .byId(ColourScales.OKABE_ITO).category(0)));
        figure.text(Integer.toString(count), MARGIN + width + 6, at + 13, Anchor.START, SMALL);
        return at + 20;
    }

    private double codes(int place, Group group, double left) {
        double at = y;
        List<Code> used = grouped.codes().stream().filter(code -> group.count(code) > 0)
            .sorted(Comparator.comparingInt((Code code) -> -group.count(code))).limit(MOST_CODES).toList();
        for (Code code : used) {
            int count = group.count(code);
            figure.meaning("cell:" + place + ":" + grouped.codes().indexOf(code), Messages.bind(Messages.code_tip,
                new Object[] {code.getName(), count, group.units().size()}));
            double width = group.units().isEmpty() ? 0 : 70.0 * count / group.units().size();
            figure.rectangle(left, at + 3, width, 10, Style.filled(ColourScales.standard()
                .byId(ColourScales.OKABE_ITO).category(2)));
            figure.text(String.format(locale, "%d/%d", count, group.units().size()), left + 76, at + 12, Anchor.START,
                SMALL);
            figure.text(TextMeasure.shorten(code.getName(), SMALL, false, CODES - 125), left + 112, at + 12,
                Anchor.START, SMALL);
            at += LINE + 1;
        }
        return at;
    }

    private double quotes(Group group, double left) {
        double at = y;
        for (UnitQuote quote : choose(group)) {
            String words = words(quote);
            figure.meaning("coding:" + quote.codingId(), words);
            for (String line : TextMeasure.wrap("„" + words + "“ (" + name.apply(quote.unit()) + ")", SMALL, false,
                WIDTH - MARGIN - left)) {
                figure.text(line, left, at + 12, Anchor.START, SMALL);
                at += LINE;
            }
            at += 4;
        }
        return at;
    }

    private String words(UnitQuote quote) {
        String words = text.apply(quote).replaceAll("\\s+", " ").strip();
        return words.codePointCount(0, words.length()) <= MOST_WORDS ? words
            : words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)).strip() + " …";
    }

    /** One quote of each of the group's most frequent codes, each from another unit where possible. */
    private List<UnitQuote> choose(Group group) {
        return chosen.computeIfAbsent(group, key -> {
            List<UnitQuote> quotes = new ArrayList<>();
            Set<Integer> units = new HashSet<>();
            grouped.codes().stream().filter(code -> group.count(code) > 0)
                .sorted(Comparator.comparingInt((Code code) -> -group.count(code))).limit(MOST_QUOTES)
                .forEach(code -> group.with(code).stream()
                    .min(Comparator.comparing((UnitQuote quote) -> units.contains(quote.unit())))
                    .ifPresent(quote -> {
                        units.add(quote.unit());
                        quotes.add(quote);
                    }));
            return quotes;
        });
    }

    /** All quotes by group. */
    private DataTable quoteTable() {
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : grouped.groups()) {
            for (UnitQuote quote : group.quotes()) {
                rows.add(List.of(group.name(), quote.code().getName(), name.apply(quote.unit()),
                    text.apply(quote).replaceAll("\\s+", " ").strip()));
            }
        }
        return new DataTable(Messages.quotes, List.of(Column.text(Messages.answered), Column.text(Messages.code),
            Column.text(Messages.unit), Column.text(Messages.said)), rows, List.of());
    }
}
