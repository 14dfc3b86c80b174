// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.selection.CaseSelection.Candidate;
import org.triangula.organization.selection.CaseSelection.Entry;
import org.triangula.organization.selection.CaseSelection.Selected;
import org.triangula.organization.selection.CaseSelection.Unfilled;

/**
 * Selects cases in stages: states, quotas, strong and weak counties, cities that differ, municipalities that stand for
 * their county (Zwei Welten?, 2.3). The same candidates and rules give the same selection whatever the order of the
 * rows;
 * each decision is logged, and so is each input that a stage needs and does not have.
 */
public final class StagedSelection {

    private final SelectionRules rules;
    private final List<Candidate> candidates;
    private final Set<String> columns;
    private final List<Selected> selected = new ArrayList<>();
    private final List<Entry> log = new ArrayList<>();
    private final List<Unfilled> unfilled = new ArrayList<>();

    private StagedSelection(SelectionRules rules, List<Candidate> candidates) {
        this.rules = rules;
        this.candidates = candidates.stream().sorted(Comparator.comparing(Candidate::name)).toList();
        this.columns = candidates.stream().flatMap(one -> one.values().keySet().stream()).collect(Collectors.toSet());
    }

    /**
     * Reads candidates from a tab-separated table with headings.
     *
     * @param table the table
     * @param rules the rules, which say the name of the column with the names
     * @return the candidates; the value {@code n/a} counts as missing
     */
    public static List<Candidate> read(String table, SelectionRules rules) {
        List<String> lines = table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        List<Candidate> candidates = new ArrayList<>();
        String[] headings = lines.getFirst().split("\t");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(cells.length, headings.length); i++) {
                if (!cells[i].isBlank() && !cells[i].equals("n/a") && !cells[i].equals("fehlt")) {
                    values.put(headings[i], cells[i].strip());
                }
            }
            candidates.add(new Candidate(values.getOrDefault(rules.text("column.name"), ""), values));
        }
        return candidates;
    }

    /**
     * Selects.
     *
     * @param candidates the candidates
     * @param rules the rules
     * @return selection and log
     */
    public static CaseSelection select(List<Candidate> candidates, SelectionRules rules) {
        StagedSelection selection = new StagedSelection(rules, candidates);
        selection.run();
        return new CaseSelection(selection.selected, selection.log, selection.unfilled);
    }

    private void run() {
        Set<String> states = new java.util.TreeSet<>();
        candidates.forEach(one -> states.add(value(one, "column.state")));
        List<String> excluded = rules.list("states.excluded");
        for (String state : states) {
            if (excluded.contains(state)) {
                log("S0", state, Messages.stateExcluded, List.of());
            } else {
                counties(state);
                cities(state);
                municipalities(state);
            }
        }
        for (String stage : List.of("S4", "S6", "S7")) {
            List<String> missing = rules.list("stage." + stage).stream().filter(one -> !columns.contains(one)).toList();
            if (!missing.isEmpty()) {
                log(stage, "", Messages.stageNotDone, missing);
            }
        }
    }

    private String value(Candidate candidate, String column) {
        return candidate.values().getOrDefault(rules.text(column), "");
    }

    private List<Candidate> of(String state, String kind) {
        return candidates.stream().filter(one -> value(one, "column.state").equals(state)
            && value(one, "column.kind").equals(rules.text(kind))).toList();
    }

    private void log(String stage, String subject, String decision, List<String> missing) {
        log.add(new Entry(stage, subject, decision, missing));
    }

    private void take(Candidate candidate, String state, String kind, String label) {
        selected.add(new Selected(candidate, state + " / " + rules.text(kind), label));
    }

    private void quota(String state, String kind, int wanted, int found) {
        if (found < wanted) {
            String cell = state + " / " + rules.text(kind);
            unfilled.add(new Unfilled(cell, wanted, found));
            log("S1", cell, NLS.bind(Messages.quotaUnfilled, found, wanted), List.of());
        }
    }

    /** Compares by the criteria in their order; 0 if nothing that is known tells two apart. */
    private int compare(Candidate one, Candidate other) {
        for (String criterion : rules.list("criteria")) {
            Optional<Double> first = rules.strength(criterion, one.values().get(criterion));
            Optional<Double> second = rules.strength(criterion, other.values().get(criterion));
            if (first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) != 0) {
                return first.get().compareTo(second.get());
            }
        }
        return 0;
    }

    private List<String> missingCriteria() {
        return rules.list("criteria").stream().filter(one -> !columns.contains(one)).toList();
    }

    /** S2: the strongest and the weakest, relative to the state. */
    private void counties(String state) {
        List<Candidate> counties = of(state, "kind.county");
        int quota = rules.number("quota.county");
        quota(state, "kind.county", quota, Math.min(quota, counties.size()));
        List<Candidate> ranked = counties.stream().sorted(this::compare).toList();
        Set<Candidate> chosen = new LinkedHashSet<>();
        for (int i = 0; i < ranked.size() && chosen.size() < quota; i++) {
            chosen.add(i % 2 == 0 ? ranked.get(ranked.size() - 1 - i / 2) : ranked.get(i / 2));
        }
        boolean tells = !ranked.isEmpty() && compare(ranked.getFirst(), ranked.getLast()) != 0;
        int number = 0;
        for (Candidate one : chosen) {
            String label = !tells ? "" : number % 2 == 0 ? "strong" : "weak";
            take(one, state, "kind.county", label);
            boolean tied = counties.stream().anyMatch(other -> !chosen.contains(other) && compare(one, other) == 0);
            log("S2", one.name(), !tells ? Messages.countyUndecided : tied ? NLS.bind(Messages.countyTied, label)
                : NLS.bind(Messages.countyChosen, label), tells && !tied ? List.of() : missingCriteria());
            number++;
        }
        counties.stream().filter(one -> !chosen.contains(one))
            .forEach(one -> log("S2", one.name(), Messages.countyLeft, missingCriteria()));
    }

    /** S3: two cities that differ, up to the largest number of inhabitants. */
    private void cities(String state) {
        List<Candidate> cities = new ArrayList<>();
        int largest = rules.number("city.largest");
        for (Candidate city : of(state, "kind.city")) {
            Optional<Double> population = rules.strength("population", value(city, "column.population"));
            if (population.filter(number -> number > largest).isPresent()) {
                // the published exception was made for want of consent, which is no column here
                log("S3", city.name(), NLS.bind(Messages.cityTooLarge, largest),
                    rules.list("stage.S7").stream().filter(one -> !columns.contains(one)).toList());
            } else {
                cities.add(city);
            }
        }
        int quota = rules.number("quota.city");
        List<Candidate> ranked = cities.stream().sorted(this::compare).toList();
        Set<Candidate> chosen = new LinkedHashSet<>();
        for (int i = 0; i < ranked.size() && chosen.size() < quota; i++) {
            chosen.add(i % 2 == 0 ? ranked.get(ranked.size() - 1 - i / 2) : ranked.get(i / 2));
        }
        boolean differ = chosen.size() > 1 && compare(ranked.getFirst(), ranked.getLast()) != 0;
        chosen.forEach(one -> {
            take(one, state, "kind.city", "");
            log("S3", one.name(), differ ? Messages.cityDiffers : Messages.cityAlike,
                differ ? List.of() : missingCriteria());
        });
        ranked.stream().filter(one -> !chosen.contains(one))
            .forEach(one -> log("S3", one.name(), Messages.cityLeft, missingCriteria()));
        quota(state, "kind.city", quota, chosen.size());
    }

    /** S4: the municipalities of each selected county; the county is found by its values where no column names it. */
    private void municipalities(String state) {
        List<Candidate> counties = selected.stream().map(Selected::candidate).filter(one -> value(one, "column.state")
            .equals(state) && value(one, "column.kind").equals(rules.text("kind.county"))).toList();
        List<Candidate> municipalities = of(state, "kind.municipality");
        int quota = rules.number("quota.municipality");
        Map<Candidate, List<Candidate>> byCounty = new LinkedHashMap<>();
        List<Candidate> loose = new ArrayList<>();
        for (Candidate one : municipalities) {
            List<Candidate> fitting = counties.stream().filter(county -> belongs(one, county)).toList();
            if (fitting.size() == 1) {
                byCounty.computeIfAbsent(fitting.getFirst(), key -> new ArrayList<>()).add(one);
            } else {
                loose.add(one);
            }
        }
        int found = 0;
        for (Candidate county : counties) {
            for (Candidate one : mostAlike(byCounty.getOrDefault(county, List.of()), quota)) {
                take(one, state, "kind.municipality", "");
                log("S4", one.name(), NLS.bind(Messages.municipalityOf, county.name()), missingOfMunicipalities());
                found++;
            }
        }
        for (Candidate one : mostAlike(loose, quota * counties.size() - found)) {
            take(one, state, "kind.municipality", "");
            log("S4", one.name(), Messages.municipalityLoose, List.of(rules.text("column.county")));
            found++;
        }
        Set<Candidate> taken = selected.stream().map(Selected::candidate).collect(Collectors.toSet());
        municipalities.stream().filter(one -> !taken.contains(one))
            .forEach(one -> log("S4", one.name(), Messages.municipalityLeft, missingOfMunicipalities()));
        quota(state, "kind.municipality", quota * rules.number("quota.county"), found);
    }

    private List<String> missingOfMunicipalities() {
        List<String> missing = new ArrayList<>(rules.list("stage.S4"));
        missing.add(rules.text("column.county"));
        missing.removeAll(columns);
        return missing;
    }

    private boolean belongs(Candidate municipality, Candidate county) {
        String named = value(municipality, "column.county");
        return named.isEmpty() ? compare(municipality, county) == 0 : named.equals(county.name());
    }

    /** The neighbours in the order of population whose numbers of inhabitants are nearest to each other. */
    private List<Candidate> mostAlike(List<Candidate> some, int number) {
        if (some.size() <= number || number <= 0) {
            return number <= 0 ? List.of() : some;
        }
        List<Candidate> bySize = some.stream().sorted(Comparator.comparingDouble(this::population)).toList();
        int best = 0;
        for (int start = 1; start + number <= bySize.size(); start++) {
            if (spread(bySize, start, number) < spread(bySize, best, number)) {
                best = start;
            }
        }
        return bySize.subList(best, best + number);
    }

    private double spread(List<Candidate> bySize, int start, int number) {
        return population(bySize.get(start + number - 1)) - population(bySize.get(start));
    }

    private double population(Candidate one) {
        return rules.strength("population", value(one, "column.population")).orElse(Double.MAX_VALUE);
    }
}
