// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.typology.Typology.Criterion;
import org.triangula.organization.typology.Typology.Name;
import org.triangula.organization.typology.Typology.Rule;
import org.triangula.organization.typology.Typology.Type;

/** Reads typologies from tab-separated text; the supplied ones are files beside this class. */
public final class TypologyReader {

    /** The supplied typologies by key. */
    public static final List<String> SUPPLIED = List.of("integration-management", "strategic-form", "residence-seat",
        "configuration", "change", "sustainability", "county-selection", "rurality-situation");

    /** How many cells the lines have by their first one. */
    private static final Map<String, Integer> CELLS = Map.of("typology", 4, "source", 2, "exclusive", 1, "criterion", 5,
        "level", 4, "thresholds", 3, "fuzzy", 3, "variable", 3, "type", 5, "rule", 3);

    private TypologyReader() {
    }

    /**
     * A supplied typology as text, to begin an own one with.
     *
     * @param key one of {@link #SUPPLIED}
     * @return the text with its explanations
     */
    public static String suppliedText(String key) {
        try (InputStream stream = TypologyReader.class.getResourceAsStream(key + ".typology.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A supplied typology is not readable", e);
        }
    }

    /**
     * A supplied typology.
     *
     * @param key one of {@link #SUPPLIED}
     * @return the typology
     */
    public static Typology supplied(String key) {
        try {
            return read(key, suppliedText(key));
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a typology.
     *
     * @param place what the text is called in messages
     * @param text the text
     * @return the typology
     * @throws ProblemException if a line is not understood, or a rule names what there is not
     */
    public static Typology read(String place, String text) throws ProblemException {
        String key = place;
        Name name = new Name(place, place);
        String source = "";
        boolean exclusive = false;
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        List<Type> types = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Map<String, Name> words = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.strip().split("\t");
            String where = NLS.bind(Messages.place, place, number);
            Integer wanted = CELLS.get(cells[0]);
            if (wanted == null || wanted != cells.length) {
                throw new ProblemException(where, wanted == null ? NLS.bind(Messages.unknownLine, cells[0])
                    : NLS.bind(Messages.wrongCells, new Object[] { cells[0], cells.length, wanted }),
                    Messages.correctTypology);
            }
            switch (cells[0]) {
                case "typology" -> {
                    key = cells[1];
                    name = new Name(cells[2], cells[3]);
                }
                case "source" -> source = cells[1];
                case "exclusive" -> exclusive = true;
                case "criterion" -> criteria.put(unused(cells[1], criteria.keySet(), where),
                    new Criterion(cells[1], levels(cells[2], where), List.of(), null, new Name(cells[3], cells[4])));
                case "level" -> words.put(named(cells[1], words.keySet(), where), new Name(cells[2], cells[3]));
                case "thresholds" -> criteria.put(cells[1], withThresholds(criteria.get(cells[1]), cells[2], where));
                case "fuzzy" -> criteria.put(cells[1], withCalibration(criteria.get(cells[1]), cells[2], where));
                case "variable" -> criteria.put(cells[1], withVariable(criteria.get(cells[1]), cells, where));
                case "type" -> types.add(new Type(unused(cells[1], types.stream().map(Type::key).toList(), where),
                    cells[2].equals("-") ? "" : cells[2], new Name(cells[3], cells[4])));
                case "rule" -> rules.add(rule(cells[1], cells[2], criteria, types, where));
                default -> throw new IllegalStateException(cells[0]);
            }
        }
        if (criteria.isEmpty() || types.isEmpty()) {
            throw new ProblemException(place, Messages.nothingToClassify, Messages.correctTypology);
        }
        return new Typology(key, name, source, List.copyOf(criteria.values()), types, rules, exclusive, words);
    }

    private static String unused(String key, Collection<String> used, String where) throws ProblemException {
        if (used.contains(key) || key.isBlank() || key.matches(".*[\\s=,].*")) {
            throw new ProblemException(where, NLS.bind(Messages.badKey, key), Messages.correctTypology);
        }
        return key;
    }

    /** A level of all criteria, or {@code criterion=level}. */
    private static String named(String key, Collection<String> used, String where) throws ProblemException {
        if (used.contains(key) || !key.matches("[^\\s=,]+(=[^\\s=,]+)?")) {
            throw new ProblemException(where, NLS.bind(Messages.badKey, key), Messages.correctTypology);
        }
        return key;
    }

    private static List<String> levels(String text, String where) throws ProblemException {
        List<String> levels = Arrays.stream(text.split(",")).map(String::strip).toList();
        if (levels.stream().distinct().count() < levels.size() || levels.contains("")) {
            throw new ProblemException(where, NLS.bind(Messages.badLevels, text), Messages.correctTypology);
        }
        return levels;
    }

    private static Criterion withVariable(Criterion criterion, String[] cells, String where) throws ProblemException {
        if (criterion == null) {
            throw new ProblemException(where, NLS.bind(Messages.unknownCriterion, cells[1]), Messages.correctTypology);
        }
        return new Criterion(criterion.key(), criterion.levels(), criterion.thresholds(), criterion.calibration(),
            criterion.name(), cells[2]);
    }

    private static Criterion withThresholds(Criterion criterion, String text, String where) throws ProblemException {
        List<Double> numbers = numbers(text, where);
        boolean rising = true;
        for (int i = 1; i < numbers.size(); i++) {
            rising &= numbers.get(i) > numbers.get(i - 1);
        }
        if (criterion == null || numbers.size() != criterion.levels().size() - 1 || !rising) {
            throw new ProblemException(where, Messages.badThresholds, Messages.correctTypology);
        }
        return new Criterion(criterion.key(), criterion.levels(), numbers, criterion.calibration(), criterion.name(),
            criterion.variable());
    }

    private static Criterion withCalibration(Criterion criterion, String text, String where) throws ProblemException {
        List<Double> numbers = numbers(text, where);
        if (criterion == null || numbers.size() != 3 || criterion.levels().size() != 2) {
            throw new ProblemException(where, Messages.badCalibration, Messages.correctTypology);
        }
        try {
            return new Criterion(criterion.key(), criterion.levels(), criterion.thresholds(),
                new Calibration(numbers.get(0), numbers.get(1), numbers.get(2)), criterion.name(),
                criterion.variable());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(where, Messages.badCalibration, Messages.correctTypology);
        }
    }

    private static List<Double> numbers(String text, String where) throws ProblemException {
        List<Double> numbers = new ArrayList<>();
        for (String part : text.split(",")) {
            try {
                numbers.add(Double.valueOf(part.strip()));
            } catch (NumberFormatException e) {
                throw new ProblemException(where, NLS.bind(Messages.badNumber, part), Messages.correctTypology);
            }
        }
        return numbers;
    }

    private static Rule rule(String type, String text, Map<String, Criterion> criteria, List<Type> types, String where)
        throws ProblemException {
        if (types.stream().noneMatch(one -> one.key().equals(type))) {
            throw new ProblemException(where, NLS.bind(Messages.unknownType, type), Messages.correctTypology);
        }
        Map<String, String> levels = new LinkedHashMap<>();
        for (String part : text.strip().split("\\s+")) {
            String[] pair = part.split("=", 2);
            Criterion criterion = criteria.get(pair[0]);
            if (pair.length < 2 || criterion == null || !criterion.levels().contains(pair[1])) {
                throw new ProblemException(where, NLS.bind(Messages.unknownLevel, part), Messages.correctTypology);
            }
            levels.put(pair[0], pair[1]);
        }
        return new Rule(type, levels);
    }
}
