// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.cases.CaseTable;
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
        this.candidates =
            new ArrayList<>(candidates.stream().sorted(Comparator.comparing(Candidate::name)).toList());
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
     * The cases of a table as candidates.
     *
     * @param table the table
     * @param rules the rules
     * @return the candidates
     * @throws ProblemException if the table has no column for what the rules need in each stage
     */
    public static List<Candidate> of(CaseTable table, SelectionRules rules) throws ProblemException {
        for (String column : List.of("column.state", "column.kind")) {
            if (table.variables().stream().noneMatch(one -> one.key().equals(rules.text(column)))) {
                throw new ProblemException(table.name(), NLS.bind(Messages.noColumn, rules.text(column), column),
                    Messages.noColumnRemedy);
            }
        }
        return table.rows().stream().map(one -> new Candidate(one.name(), one.values())).toList();
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

    /** Selects until everybody who was selected meets what they must have. */
    private void run() {
        List<Entry> replaced = new ArrayList<>();
        List<Candidate> failing;
        do {
            selected.clear();
            unfilled.clear();
            log.clear();
            round();
            failing = selected.stream().map(Selected::candidate)
                .filter(one -> unmet(one).isPresent()).toList();
            for (Candidate one : failing) {
                String stage = unmet(one).orElseThrow();
                String column = failed(stage, one).orElseThrow();
                replaced.add(new Entry(stage, one.name(), NLS.bind(Messages.replaced, column,
                    one.values().get(column)), List.of()));
            }
            List<Candidate> out = failing;
            candidates.removeIf(out::contains);
        } while (!failing.isEmpty());
        log.addAll(replaced);
    }

    /** The first of the later stages whose requirement a candidate is known not to meet. */
    private Optional<String> unmet(Candidate one) {
        return List.of("S6", "S7").stream().filter(stage -> failed(stage, one).isPresent()).findFirst();
    }

    private Optional<String> failed(String stage, Candidate one) {
        List<String> accepted = rules.list("accepted." + stage);
        return accepted.isEmpty() ? Optional.empty() : rules.list("stage." + stage).stream()
            .filter(column -> one.values().containsKey(column) && !accepted.contains(one.values().get(column)))
            .findFirst();
    }

    private void round() {
        Set<String> states = new TreeSet<>();
        candidates.forEach(one -> states.add(value(one, "column.state")));
        List<String> excluded = rules.list("states.excluded");
        for (String state : states) {
            if (excluded.contains(state)) {
                log("S0", state, Messages.stateExcluded, List.of());
                candidates.stream().filter(one -> value(one, "column.state").equals(state))
                    .filter(one -> !one.name().equals(state))
                    .forEach(one -> log("S0", one.name(), Messages.stateExcluded, List.of()));
            } else {
                counties(state);
                cities(state);
                municipalities(state);
                others(state);
            }
        }
        for (String stage : List.of("S4", "S6", "S7")) {
            List<String> missing = rules.list("stage." + stage).stream().filter(one -> !columns.contains(one)).toList();
            if (!missing.isEmpty()) {
                log(stage, "", Messages.stageNotDone, missing);
            }
        }
        for (Selected one : selected) {
            for (String stage : List.of("S6", "S7")) {
                List<String> unknown = rules.list("stage." + stage).stream().filter(columns::contains)
                    .filter(column -> !one.candidate().values().containsKey(column)).toList();
                if (!unknown.isEmpty()) {
                    log(stage, one.candidate().name(), Messages.notKnown, unknown);
                }
            }
        }
    }

    /** Candidates of a kind for which there is no quota. */
    private void others(String state) {
        List<String> kinds = List.of(rules.text("kind.city"), rules.text("kind.county"),
            rules.text("kind.municipality"));
        candidates.stream().filter(one -> value(one, "column.state").equals(state)
            && !kinds.contains(value(one, "column.kind")))
            .forEach(one -> log("S1", one.name(), Messages.noQuota, value(one, "column.kind").isEmpty()
                ? List.of(rules.text("column.kind")) : List.of()));
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

    /**
     * Takes the strongest and the weakest in turn. Of those that are equal the one is taken whose value in the column
     * of sharpening is rarest among what was selected in the state; then the first by name.
     */
    private List<Candidate> extremes(List<Candidate> some, int quota, String state) {
        List<Candidate> open = new ArrayList<>(some.stream().sorted(this::compare).toList());
        List<Candidate> chosen = new ArrayList<>();
        while (!open.isEmpty() && chosen.size() < quota) {
            Candidate extreme = chosen.size() % 2 == 0 ? open.getLast() : open.getFirst();
            List<Candidate> equal = open.stream().filter(one -> compare(one, extreme) == 0).toList();
            Candidate one = sharpened(equal, chosen, state);
            chosen.add(one);
            open.remove(one);
        }
        return chosen;
    }

    private Candidate sharpened(List<Candidate> equal, List<Candidate> chosen, String state) {
        String column = rules.text("sharpening");
        if (equal.size() < 2 || !columns.contains(column)) {
            return equal.getFirst();
        }
        List<Candidate> before = new ArrayList<>(chosen);
        selected.stream().map(Selected::candidate).filter(one -> value(one, "column.state").equals(state))
            .forEach(before::add);
        Candidate best = equal.stream().min(Comparator.comparingLong(one -> before.stream().filter(other -> Objects
            .equals(one.values().get(column), other.values().get(column))).count())).orElseThrow();
        if (best != equal.getFirst()) {
            log("S5", best.name(), NLS.bind(Messages.sharpened, column, best.values().getOrDefault(column, "–")),
                List.of());
        }
        return best;
    }

    private boolean differ(List<Candidate> some) {
        return some.stream().anyMatch(one -> compare(one, some.getFirst()) != 0);
    }

    /** S2: the strongest and the weakest, relative to the state. */
    private void counties(String state) {
        List<Candidate> counties = of(state, "kind.county");
        int quota = rules.number("quota.county");
        quota(state, "kind.county", quota, Math.min(quota, counties.size()));
        boolean tells = differ(counties);
        List<Candidate> chosen = extremes(counties, quota, state);
        int number = 0;
        for (Candidate one : chosen) {
            String label = !tells ? "" : number % 2 == 0 ? "strong" : "weak";
            take(one, state, "kind.county", label);
            boolean tied = counties.stream().anyMatch(other -> !chosen.contains(other) && compare(one, other) == 0);
            String word = label.isEmpty() ? "" : label.equals("strong") ? Messages.strong : Messages.weak;
            log("S2", one.name(), !tells ? Messages.countyUndecided : NLS.bind(tied ? Messages.countyTied
                : Messages.countyChosen, word), tells && !tied ? List.of() : missingCriteria());
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
        List<Candidate> chosen = extremes(cities, quota, state);
        boolean differ = differ(chosen);
        chosen.forEach(one -> {
            take(one, state, "kind.city", "");
            log("S3", one.name(), differ ? Messages.cityDiffers : Messages.cityAlike,
                differ ? List.of() : missingCriteria());
        });
        cities.stream().filter(one -> !chosen.contains(one))
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
            for (Candidate one : new MunicipalityChoice(rules).of(byCounty.getOrDefault(county, List.of()), quota)) {
                take(one, state, "kind.municipality", "");
                log("S4", one.name(), NLS.bind(Messages.municipalityOf, county.name()), missingOfMunicipalities());
                found++;
            }
        }
        for (Candidate one : new MunicipalityChoice(rules).of(loose, quota * counties.size() - found)) {
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
}
