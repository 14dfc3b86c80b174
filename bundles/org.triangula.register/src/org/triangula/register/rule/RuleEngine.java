// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.progress.Progress;
import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.gazetteer.Gazetteer;
import org.triangula.register.rule.AddressRule.Sureness;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.AddressFinding.Severity;
import org.triangula.register.table.AddressRow;
import org.triangula.register.table.ValueChange;

/**
 * Applies rules to rows, one after the other, each to what the sure repairs of those before have left. The same rows,
 * rules and gazetteer give the same findings. For one thread.
 */
public final class RuleEngine {

    private static final Pattern DANGLING = Pattern.compile("^[,;\\s]+|[,;\\s]+$");

    private final RuleSet rules;
    private final boolean compares;
    private final KnownPlaces places;
    private final TownComparison towns;
    private final StreetComparison streets;
    private final PostalCodeComparison codes;
    private final Aliases levels = Aliases.levels();
    private final String language;

    /**
     * Creates an engine.
     *
     * @param rules the rules in their order
     * @param gazetteer towns and streets; {@link Gazetteer#EMPTY} when there are none
     * @param locale language of the reasons
     */
    public RuleEngine(RuleSet rules, Gazetteer gazetteer, Locale locale) {
        this.rules = rules;
        this.compares = gazetteer != Gazetteer.EMPTY;
        this.places = new KnownPlaces(gazetteer);
        this.towns = new TownComparison(places);
        this.streets = new StreetComparison(places);
        this.codes = new PostalCodeComparison(places);
        this.language = locale.getLanguage();
    }

    /**
     * Applies the rules to rows.
     *
     * @param rows the rows
     * @param refused whether a person has refused a repair for a row before: it is not found again
     * @param progress told the rows that are done; asked whether to go on
     * @return the rows in the same order
     */
    public List<RepairedRow> apply(List<AddressRow> rows, BiPredicate<AddressRow, AddressFinding> refused,
        Progress progress) {
        places.learn(rows);
        List<RepairedRow> repaired = new ArrayList<>(rows.size());
        for (AddressRow row : rows) {
            progress.checkCancelled();
            repaired.add(apply(row, refused));
            progress.report("", repaired.size() / (double) rows.size());
        }
        return repaired;
    }

    private RepairedRow apply(AddressRow row, BiPredicate<AddressRow, AddressFinding> refused) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        List<AddressFinding> findings = new ArrayList<>();
        for (AddressRule rule : rules.rules()) {
            for (String field : rule.fields()) {
                if (holds(rule, values)) {
                    propose(rule, field, values, row).map(proposal -> finding(rule, field, proposal, values, row))
                        .filter(finding -> !refused.test(row, finding)).ifPresent(finding -> {
                            findings.add(finding);
                            if (finding.sure()) {
                                finding.changes().forEach(change -> put(values, change));
                            }
                        });
                }
            }
        }
        values.values().removeIf(String::isBlank);
        return new RepairedRow(row, values, findings);
    }

    private static void put(Map<String, String> values, ValueChange change) {
        values.put(change.field(), change.repaired());
    }

    private static boolean holds(AddressRule rule, Map<String, String> values) {
        return rule.when().entrySet().stream().allMatch(each -> found(each, values))
            && rule.unless().entrySet().stream().noneMatch(each -> found(each, values));
    }

    private static boolean found(Map.Entry<String, Pattern> condition, Map<String, String> values) {
        return condition.getValue().matcher(values.getOrDefault(condition.getKey(), "")).find();
    }

    private AddressFinding finding(AddressRule rule, String field, Proposal proposal, Map<String, String> values,
        AddressRow row) {
        boolean sure = !proposal.changes().isEmpty() && switch (rule.sureness()) {
            case SURE -> proposal.certain();
            case DOUBTFUL -> false;
            case WHEN_KNOWN -> rule.action() instanceof RuleAction.Compare ? proposal.certain()
                : proposal.certain() && confirmed(proposal, values);
        };
        String reason = rule.reason().getOrDefault(language, rule.reason().getOrDefault("en", rule.key()));
        // a name that is not in the gazetteer and like no other is no error: gazetteers have gaps
        boolean gap = proposal.changes().isEmpty() && rule.action() instanceof RuleAction.Compare compare
            && compare.with() != RuleAction.Comparison.LEVELS;
        return new AddressFinding(rule.key(), gap ? Severity.NOTE : rule.severity(), row.place(field), field,
            reason, List.of(), proposal.changes(), proposal.candidates(), sure);
    }

    private boolean confirmed(Proposal proposal, Map<String, String> values) {
        Map<String, String> after = new LinkedHashMap<>(values);
        proposal.changes().forEach(change -> put(after, change));
        return proposal.changes().stream()
            .anyMatch(change -> places.confirms(change.field(), change.repaired(), after));
    }

    private Optional<Proposal> propose(AddressRule rule, String field, Map<String, String> values, AddressRow row) {
        String value = values.getOrDefault(field, "");
        return switch (rule.action()) {
            case RuleAction.Tell tell -> tell.find().matcher(value, values).find()
                ? Optional.of(new Proposal(List.of(), List.of(), false)) : Optional.empty();
            case RuleAction.Replace replace -> {
                Matcher found = replace.find().matcher(value, values);
                yield found.find() ? changed(Map.of(field,
                    found.replaceAll(Expression.filled(replace.replacement(), values, false))), values)
                    : Optional.empty();
            }
            case RuleAction.Assign assign -> assigned(assign, value, values);
            case RuleAction.LookUp lookUp -> Optional.ofNullable(lookUp.words().get(Spelling.folded(value)))
                .filter(word -> !word.equals(value)).map(word -> Proposal.certain(field, values, word));
            case RuleAction.Compare compare -> compared(compare.with(), field, value, values, row);
        };
    }

    private static Optional<Proposal> assigned(RuleAction.Assign assign, String value, Map<String, String> values) {
        Matcher found = assign.find().matcher(value, values);
        if (!found.find()) {
            return Optional.empty();
        }
        Map<String, String> after = new LinkedHashMap<>();
        assign.values().forEach((field, text) -> {
            StringBuilder filled = new StringBuilder();
            Matcher again = assign.find().matcher(value, values);
            if (again.find()) {
                again.appendReplacement(filled, Expression.filled(text, values, false));
                filled.delete(0, again.start());
            }
            after.put(field, DANGLING.matcher(filled).replaceAll(""));
        });
        return changed(after, values);
    }

    private static Optional<Proposal> changed(Map<String, String> after, Map<String, String> values) {
        List<ValueChange> changes = new ArrayList<>();
        for (String field : AddressField.TEMPLATE) {
            String before = values.getOrDefault(field, "");
            if (after.containsKey(field) && !after.get(field).equals(before)) {
                changes.add(new ValueChange(field, before, after.get(field)));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Proposal(changes, List.of(), true));
    }

    private Optional<Proposal> compared(RuleAction.Comparison with, String field, String value,
        Map<String, String> values, AddressRow row) {
        return switch (with) {
            case STREETS -> compares ? streets.compare(values) : Optional.empty();
            case TOWNS -> compares ? towns.compare(values) : Optional.empty();
            case POSTAL_CODES -> compares ? codes.compare(values) : Optional.empty();
            case ENCODING -> EncodingComparison.repaired(value).filter(text -> !text.equals(value))
                .map(text -> Proposal.certain(field, values, text));
            case LEVELS -> value.isBlank() || levels.find(value).isPresent() ? Optional.empty()
                : Optional.of(new Proposal(List.of(), List.of(), false));
            case DAYS -> NumberAsDay.repaired(value)
                .map(number -> Proposal.certain(field, values, number));
        };
    }

    /**
     * Whether a rule may apply its repairs without a person.
     *
     * @param rule key of a rule
     * @return false for rules that are not known
     */
    public boolean isEverSure(String rule) {
        return rules.rule(rule).map(AddressRule::sureness).filter(sure -> sure != Sureness.DOUBTFUL).isPresent();
    }
}
