// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.triangula.gazetteer.build.GazetteerContent;
import org.triangula.gazetteer.name.NameForm;
import org.triangula.gazetteer.name.NameForms;
import org.triangula.gazetteer.name.NameIndex;
import org.triangula.geo.area.OfficialKey;

/** A gazetteer with indexes over its names. Immutable; indexes of streets are made when first asked for. */
public final class IndexedGazetteer implements Gazetteer {

    private static final Comparator<Town> TOWN_ORDER = Comparator.comparing(Town::kind).thenComparing(Town::name)
        .thenComparing(Town::id);
    private static final String EVERYWHERE = "";

    private final GazetteerContent content;
    private final NameForms forms;
    private final Map<String, Town> byId = new HashMap<>();
    private final Map<String, Town> byKey = new HashMap<>();
    private final Map<String, List<Town>> byPostalCode = new HashMap<>();
    private final Map<String, List<Integer>> streets = new HashMap<>();
    private final Names<Town> townNames;
    private final Map<String, Names<Integer>> streetNames = new ConcurrentHashMap<>();

    /** Names of entries with an index over them. */
    private record Names<T>(List<Match<T>> entries, NameIndex index) {

        List<Match<T>> find(NameForm form, int limit, Comparator<T> order) {
            Map<T, Match<T>> best = new LinkedHashMap<>();
            // an entry may have several names that fit
            for (NameIndex.Hit hit : index.find(form, 3 * limit + 5)) {
                Match<T> named = entries.get(hit.index());
                Match<T> match = new Match<>(named.entry(), named.name(), named.status(), hit.score());
                best.merge(named.entry(), match, (one, other) -> better(one, other) ? one : other);
            }
            return best.values().stream().sorted(Comparator.<Match<T>>comparingDouble(match -> -match.score())
                .thenComparing(Match::status).thenComparing(Match::entry, order)).limit(limit).toList();
        }

        private static boolean better(Match<?> one, Match<?> other) {
            return one.score() > other.score()
                || one.score() == other.score() && one.status().compareTo(other.status()) <= 0;
        }
    }

    /**
     * Makes the indexes of a gazetteer.
     *
     * @param content what it knows
     * @param forms how names are compared
     */
    public IndexedGazetteer(GazetteerContent content, NameForms forms) {
        this.content = content;
        this.forms = forms;
        for (Town town : content.towns()) {
            byId.put(town.id(), town);
            OfficialKey.parse(town.key()).flatMap(OfficialKey::ags).ifPresent(ags -> byKey.putIfAbsent(ags, town));
            town.postalCodes().forEach(code -> byPostalCode.computeIfAbsent(code, unknown -> new ArrayList<>())
                .add(town));
        }
        byPostalCode.values().forEach(list -> list.sort(TOWN_ORDER));
        List<Match<Town>> names = new ArrayList<>();
        for (Town town : content.towns()) {
            add(names, town, town.name(), town.alternativeNames(), town.formerNames());
            Town municipality = byId.get(town.municipality());
            if (municipality != null && !town.name().startsWith(municipality.name())) {
                names.add(new Match<>(town, municipality.name() + "-" + town.name(), NameStatus.ALTERNATIVE, 1));
            }
        }
        townNames = new Names<>(names, new NameIndex(names.stream().map(match -> forms.town(match.name())).toList()));
        for (int i = 0; i < content.streets().size(); i++) {
            streets.computeIfAbsent(content.streets().get(i).town(), unknown -> new ArrayList<>()).add(i);
        }
    }

    private static <T> void add(List<Match<T>> names, T entry, String name, List<String> alternative,
            List<String> former) {
        names.add(new Match<>(entry, name, NameStatus.CURRENT, 1));
        alternative.forEach(other -> names.add(new Match<>(entry, other, NameStatus.ALTERNATIVE, 1)));
        former.forEach(other -> names.add(new Match<>(entry, other, NameStatus.FORMER, 1)));
    }

    /**
     * What the gazetteer knows.
     *
     * @return the content behind the indexes
     */
    public GazetteerContent content() {
        return content;
    }

    @Override
    public Optional<Town> town(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Town> townByKey(String key) {
        return OfficialKey.parse(key).flatMap(OfficialKey::ags).map(byKey::get);
    }

    @Override
    public List<Town> townsByPostalCode(String postalCode) {
        String digits = postalCode.strip().replaceFirst("[.,]0+$", "").replaceFirst("^[A-Za-z]{1,2}\\s*-\\s*", "");
        return List.copyOf(byPostalCode.getOrDefault(digits.length() == 4 ? "0" + digits : digits, List.of()));
    }

    @Override
    public List<Match<Town>> matchTowns(String name, int limit) {
        NameForm form = forms.town(name);
        return form.text().isEmpty() ? List.of() : townNames.find(form, limit, TOWN_ORDER);
    }

    @Override
    public List<Street> streetsOf(Town town) {
        return positions(town).stream().map(content.streets()::get)
            .sorted(Comparator.comparing(Street::name).thenComparing(Street::id)).toList();
    }

    @Override
    public List<Match<Street>> matchStreets(Town town, String name, int limit) {
        return matchPositions(town, name, limit).stream().map(match -> new Match<>(content.streets()
            .get(match.entry()), match.name(), match.status(), match.score())).toList();
    }

    /**
     * The streets of a town that a name may mean, by position.
     *
     * @param town a municipality or locality
     * @param name name of the street as somebody wrote it
     * @param limit most matches wanted
     * @return positions among the streets of the content, best first
     */
    public List<Match<Integer>> matchPositions(Town town, String name, int limit) {
        return match(town.id(), unknown -> names(positions(town)), name, limit);
    }

    /**
     * The streets of the whole gazetteer that a name may mean, by position.
     *
     * @param name name of the street as somebody wrote it
     * @param limit most matches wanted
     * @return positions among the streets of the content, best first
     */
    public List<Match<Integer>> matchPositions(String name, int limit) {
        List<Integer> all = new ArrayList<>();
        return match(EVERYWHERE, unknown -> {
            for (int i = 0; i < content.streets().size(); i++) {
                all.add(i);
            }
            return names(all);
        }, name, limit);
    }

    private List<Match<Integer>> match(String where, Function<String, Names<Integer>> make, String name, int limit) {
        NameForm form = forms.street(name);
        return form.text().isEmpty() ? List.of()
            : streetNames.computeIfAbsent(where, make).find(form, limit, Comparator.naturalOrder());
    }

    private Names<Integer> names(List<Integer> positions) {
        List<Match<Integer>> names = new ArrayList<>();
        for (int position : positions) {
            Street street = content.streets().get(position);
            add(names, position, street.name(), street.alternativeNames(), street.formerNames());
        }
        return new Names<>(names, new NameIndex(names.stream().map(match -> forms.street(match.name())).toList()));
    }

    /** The streets of a municipality, or those of a locality: its own and those of its municipality that lie in it. */
    private List<Integer> positions(Town town) {
        List<Integer> own = streets.getOrDefault(town.id(), List.of());
        if (town.kind() == Town.Kind.MUNICIPALITY || town.municipality().isEmpty()) {
            return own;
        }
        List<Integer> result = new ArrayList<>(own);
        for (int position : streets.getOrDefault(town.municipality(), List.of())) {
            if (content.streets().get(position).locality().equals(town.name())) {
                result.add(position);
            }
        }
        return result;
    }
}
