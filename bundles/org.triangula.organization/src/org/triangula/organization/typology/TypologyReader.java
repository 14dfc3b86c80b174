// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private TypologyReader() {
    }

    /**
     * A supplied typology.
     *
     * @param key one of {@link #SUPPLIED}
     * @return the typology
     */
    public static Typology supplied(String key) {
        try (InputStream stream = TypologyReader.class.getResourceAsStream(key + ".typology.tsv")) {
            return read(key, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A supplied typology is not readable", e);
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
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            String where = NLS.bind(Messages.place, place, number);
            switch (cells[0] + cells.length) {
                case "typology4" -> {
                    key = cells[1];
                    name = new Name(cells[2], cells[3]);
                }
                case "source2" -> source = cells[1];
                case "exclusive1" -> exclusive = true;
                case "criterion5" -> criteria.put(cells[1], new Criterion(cells[1], List.of(cells[2].split(",")),
                    List.of(), null, new Name(cells[3], cells[4])));
                case "thresholds3" -> criteria.put(cells[1], withThresholds(criteria.get(cells[1]), cells[2], where));
                case "fuzzy3" -> criteria.put(cells[1], withCalibration(criteria.get(cells[1]), cells[2], where));
                case "type5" -> types.add(new Type(cells[1], cells[2], new Name(cells[3], cells[4])));
                case "rule3" -> rules.add(rule(cells[1], cells[2], criteria, types, where));
                default -> throw new ProblemException(where, NLS.bind(Messages.unknownLine, cells[0]),
                    Messages.correctTypology);
            }
        }
        return new Typology(key, name, source, List.copyOf(criteria.values()), types, rules, exclusive);
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
        return new Criterion(criterion.key(), criterion.levels(), numbers, criterion.calibration(), criterion.name());
    }

    private static Criterion withCalibration(Criterion criterion, String text, String where) throws ProblemException {
        List<Double> numbers = numbers(text, where);
        if (criterion == null || numbers.size() != 3 || criterion.levels().size() != 2) {
            throw new ProblemException(where, Messages.badCalibration, Messages.correctTypology);
        }
        try {
            return new Criterion(criterion.key(), criterion.levels(), criterion.thresholds(),
                new Calibration(numbers.get(0), numbers.get(1), numbers.get(2)), criterion.name());
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
