// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A typology as data: criteria with levels, types, and rules that say which levels make a case one of a type. A case
 * may
 * be of several types (mixed type) or of none. Files are described in docs/file-formats.
 *
 * @param key identity
 * @param name name by language
 * @param source where it comes from
 * @param criteria the criteria
 * @param types the types
 * @param rules the rules; several may lead to one type
 * @param exclusive whether only the first rule that fits counts
 * @param levelNames names of levels by their key, or by {@code criterion=level} where criteria name them differently
 */
public record Typology(String key, Name name, String source, List<Criterion> criteria, List<Type> types,
    List<Rule> rules, boolean exclusive, Map<String, Name> levelNames) {

    /** Copies the lists. */
    public Typology {
        criteria = List.copyOf(criteria);
        types = List.copyOf(types);
        rules = List.copyOf(rules);
        levelNames = Collections.unmodifiableMap(new LinkedHashMap<>(levelNames));
    }

    /**
     * The name of a level.
     *
     * @param criterion key of the criterion
     * @param level key of the level
     * @return its name; empty if the typology does not say it
     */
    public Optional<Name> levelName(String criterion, String level) {
        return Optional.ofNullable(levelNames.getOrDefault(criterion + "=" + level, levelNames.get(level)));
    }

    /**
     * The same typology under another key.
     *
     * @param other the key
     * @return the typology
     */
    public Typology withKey(String other) {
        return new Typology(other, name, source, criteria, types, rules, exclusive, levelNames);
    }

    /**
     * A name in both languages of the program.
     *
     * @param english English name
     * @param german German name
     */
    public record Name(String english, String german) {
        /**
         * The name for a language.
         *
         * @param locale the language; English if it is not German
         * @return the name
         */
        public String in(Locale locale) {
            return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? german : english;
        }
    }

    /**
     * A criterion.
     *
     * @param key identity within the typology
     * @param levels keys of its levels, lowest first
     * @param thresholds least number of each level but the first, when the criterion is measured by a number; may be
     *     empty
     * @param calibration for fuzzy membership in the highest level; {@code null} if it is not fuzzy
     * @param name name by language
     * @param variable key of the variable of cases that fills it, see
     *     {@link org.triangula.organization.cases.StudyCaseTable}; empty if none does
     */
    public record Criterion(String key, List<String> levels, List<Double> thresholds, Calibration calibration,
        Name name, String variable) {
        /** Copies the lists. */
        public Criterion {
            levels = List.copyOf(levels);
            thresholds = List.copyOf(thresholds);
        }

        /**
         * A criterion that no variable fills.
         *
         * @param key identity within the typology
         * @param levels keys of its levels, lowest first
         * @param thresholds least number of each level but the first; may be empty
         * @param calibration for fuzzy membership; {@code null} if it is not fuzzy
         * @param name name by language
         */
        public Criterion(String key, List<String> levels, List<Double> thresholds, Calibration calibration,
            Name name) {
            this(key, levels, thresholds, calibration, name, "");
        }

        /**
         * The level of a number. A threshold belongs to the level above it. Without thresholds a fuzzy criterion has
         * its upper level above a membership of 0.5; at 0.5 nothing is said.
         *
         * @param number the number
         * @return key of the level; empty if the criterion has neither thresholds nor a calibration
         */
        public Optional<String> level(double number) {
            if (!Double.isNaN(number) && thresholds.isEmpty() && calibration != null) {
                double membership = calibration.membership(number);
                return membership == 0.5 ? Optional.empty()
                    : Optional.of(membership > 0.5 ? levels.getLast() : levels.getFirst());
            }
            if (thresholds.isEmpty() || Double.isNaN(number)) {
                return Optional.empty();
            }
            int level = 0;
            while (level < thresholds.size() && number >= thresholds.get(level)) {
                level++;
            }
            return Optional.of(levels.get(level));
        }
    }

    /**
     * A type.
     *
     * @param key identity within the typology
     * @param group what it is grouped under; may be empty
     * @param name name by language
     */
    public record Type(String key, String group, Name name) {
    }

    /**
     * What makes a case one of a type: it must have each of these levels.
     *
     * @param type key of the type
     * @param levels level by criterion; criteria that are not named may have any
     */
    public record Rule(String type, Map<String, String> levels) {
        /** Copies the map. */
        public Rule {
            levels = Map.copyOf(levels);
        }

        boolean fits(Map<String, String> configuration) {
            return levels.entrySet().stream().allMatch(one -> one.getValue().equals(configuration.get(one.getKey())));
        }

        boolean mayFit(Map<String, String> configuration) {
            return levels.entrySet().stream().allMatch(one -> configuration.get(one.getKey()) == null
                || one.getValue().equals(configuration.get(one.getKey())));
        }
    }

    /**
     * The types of a configuration.
     *
     * @param configuration level by criterion; criteria without level are not known
     * @return types that fit surely, and those that might fit if what is not known were known
     */
    public Classification classify(Map<String, String> configuration) {
        List<String> sure = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (Rule rule : rules) {
            boolean fits = rule.fits(configuration);
            if (fits || rule.mayFit(configuration)) {
                List<String> found = fits && !exclusive ? sure : possible;
                if (!found.contains(rule.type())) {
                    found.add(rule.type());
                }
            }
            if (exclusive && fits) {
                // what comes first and might fit would have won; if all of it is one type, nothing is open
                if (possible.size() == 1) {
                    sure.addAll(possible);
                }
                break;
            }
        }
        possible.removeAll(sure);
        return new Classification(configuration, sure, possible);
    }

    /**
     * Membership in each type, after Ragin: the degree of a conjunction is its least, of alternatives their greatest.
     *
     * @param numbers number of each criterion that is calibrated or has thresholds; the latter give 1 or 0
     * @return degree from 0 to 1 by type, without the types that need what is not given; none if no criterion is
     *     calibrated
     */
    public Map<String, Double> memberships(Map<String, Double> numbers) {
        Map<String, Double> degrees = new LinkedHashMap<>();
        if (criteria.stream().allMatch(one -> one.calibration() == null)) {
            return degrees;
        }
        for (Rule rule : rules) {
            Optional<Double> degree = membership(rule, numbers);
            degree.ifPresent(one -> degrees.merge(rule.type(), one, Math::max));
        }
        return degrees;
    }

    private Optional<Double> membership(Rule rule, Map<String, Double> numbers) {
        double least = 1;
        for (Criterion criterion : criteria) {
            String level = rule.levels().get(criterion.key());
            if (level == null) {
                continue;
            }
            Double number = numbers.get(criterion.key());
            if (number != null && criterion.calibration() == null && !criterion.thresholds().isEmpty()) {
                // a crisp condition is a fuzzy one that is full or none
                least = Math.min(least, criterion.level(number).filter(level::equals).isPresent() ? 1 : 0);
                continue;
            }
            if (number == null || criterion.calibration() == null) {
                return Optional.empty();
            }
            double high = criterion.calibration().membership(number);
            least = Math.min(least, level.equals(criterion.levels().getLast()) ? high : 1 - high);
        }
        return Optional.of(least);
    }

    /**
     * All configurations that the levels allow, with the types they give.
     *
     * @return as many as the product of the numbers of levels; those without type are logically possible and not typed
     */
    public List<Classification> configurations() {
        List<Map<String, String>> all = List.of(Map.of());
        for (Criterion criterion : criteria) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> one : all) {
                for (String level : criterion.levels()) {
                    Map<String, String> next = new LinkedHashMap<>(one);
                    next.put(criterion.key(), level);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all.stream().map(this::classify).toList();
    }

    /**
     * The result of a classification.
     *
     * @param configuration the levels that were known
     * @param types keys of the types that fit; several are a mixed type, none is “no type”
     * @param possible keys of the types that might fit; empty when all that matters is known
     */
    public record Classification(Map<String, String> configuration, List<String> types, List<String> possible) {
        /** Copies the lists. */
        public Classification {
            types = List.copyOf(types);
            possible = List.copyOf(possible);
        }
    }
}
