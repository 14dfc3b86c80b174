// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.triangula.model.Dated;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.FundingShare;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.organization.ChartNode;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.Validity;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.Administration.Reorganization;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationWriter;
import org.triangula.organization.notation.NotedPost;
import org.triangula.organization.notation.NotedPost.Funding;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.NotedUnit.Statement;
import org.triangula.organization.notation.RankTable;

/**
 * The administration of an area on a day, as a value that can be written, measured and compared, with the units of the
 * study it was made of.
 *
 * @param administration the administration
 * @param units unit of the study by key
 */
public record StudyChart(Administration administration, Map<String, AdministrativeUnit> units) {

    /** Copies the map, keeping its order. */
    public StudyChart {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /**
     * Makes the value. The caller holds the monitor of the session.
     *
     * @param actors the actors of the study
     * @param area the area; empty for all
     * @param date the day
     * @return administration and units
     */
    public static StudyChart of(Actors actors, Optional<Area> area, LocalDate date) {
        return of(actors, OrganizationChart.of(actors, area, date), new Making(Optional.of(date), actors));
    }

    /**
     * All that the study knows of the administration, whenever it held: every unit where it hangs, or hung last, with
     * the
     * keywords from, until, since and earlier; reasons of reorganisations as lines of the head. The caller holds the
     * monitor of the session.
     *
     * @param actors the actors of the study
     * @param area the area; empty for all
     * @return administration and units
     */
    public static StudyChart ofAllTimes(Actors actors, Optional<Area> area) {
        StudyChart chart = of(actors, OrganizationChart.ofAllTimes(actors, area), new Making(Optional.empty(), actors));
        List<Reorganization> changes = new ArrayList<>(chart.administration.reorganizations());
        changes.addAll(Reorganizations.untold(chart));
        Administration all = chart.administration;
        return new StudyChart(new Administration(all.header(), all.sources(), changes, all.units()), chart.units);
    }

    private static StudyChart of(Actors actors, OrganizationChart chart, Making making) {
        chart.stream().map(ChartNode::unit).forEach(making::reserve);
        chart.roots().forEach(making::giveKeys);
        List<NotedUnit> roots = chart.roots().stream().map(making::unit).toList();
        Administration head = chart.roots().stream().findFirst().map(root -> head(root.unit()))
            .orElse(new Administration(Map.of(), List.of(), List.of(), List.of()));
        return new StudyChart(head.withUnits(roots), making.units);
    }

    /**
     * Some of the administrations.
     *
     * @param wanted which top units stay, with all below them
     * @return their administrations and units
     */
    public StudyChart of(Predicate<NotedUnit> wanted) {
        Administration some = administration.withUnits(administration.units().stream().filter(wanted).toList());
        Map<String, AdministrativeUnit> kept = new LinkedHashMap<>();
        some.stream().forEach(unit -> kept.put(unit.key(), units.get(unit.key())));
        return new StudyChart(some, kept);
    }

    /**
     * The administration with the number of inhabitants that the study knows of its area, unless the text gives one.
     *
     * @param area the area
     * @return the administration to be measured
     */
    public Administration measured(Optional<Area> area) {
        Optional<String> population = area.flatMap(one -> KeptValues.get(one, "population"));
        if (population.isEmpty() || administration.header().containsKey("population")) {
            return administration;
        }
        Map<String, String> header = new LinkedHashMap<>(administration.header());
        header.put("population", population.get());
        return new Administration(header, administration.sources(), administration.reorganizations(),
            administration.units());
    }

    /**
     * The administration as text, in the words in which it was written where it still says the same. The caller holds
     * the
     * monitor of the session.
     *
     * @return the text
     */
    public String text() {
        String wording = administration.units().stream().findFirst().map(root -> units.get(root.key()))
            .flatMap(unit -> KeptValues.get(unit, EnterAdministration.WORDING)).orElse("");
        return new AdministrationWriter(RankTable.supplied()).write(administration, List.of(wording));
    }

    /** What the study keeps of the head of the text: facts about the whole, sources, told reorganisations. */
    static Administration head(AdministrativeUnit top) {
        return new AdministrationReader(new RankTable(List.of()))
            .read(KeptValues.get(top, EnterAdministration.HEADER).orElse("")).administration();
    }

    /** The local rank: as the study says, else as the name does; empty only where the study says that there is none. */
    static String localRank(AdministrativeUnit unit, RankTable ranks) {
        return unit.getLocalRank() != null ? unit.getLocalRank()
            : ranks.localRank(Objects.requireNonNullElse(unit.getName(), ""));
    }

    static List<Funding> funding(Post post) {
        return Making.post(post).funding();
    }

    /** Makes units, giving each a key. */
    private static final class Making {
        private static final RankTable RANKS = RankTable.supplied();

        private final Optional<LocalDate> date;
        private final Map<Actor, Integer> order = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        private final Map<String, AdministrativeUnit> units = new LinkedHashMap<>();
        private final Map<AdministrativeUnit, String> keys = new HashMap<>();

        Making(Optional<LocalDate> date, Actors actors) {
            this.date = date;
            actors.getActors().forEach(actor -> order.put(actor, order.size()));
        }

        void reserve(AdministrativeUnit unit) {
            KeptValues.get(unit, "key").ifPresent(taken::add);
        }

        /** The key of any unit of the chart, also before its turn. */
        private String keyOf(AdministrativeUnit unit) {
            return keys.computeIfAbsent(unit, any -> KeptValues.get(unit, "key")
                .orElseGet(() -> AdministrationReader.keyOf(name(unit))));
        }

        private String key(AdministrativeUnit unit) {
            Optional<String> own = KeptValues.get(unit, "key").filter(key -> !units.containsKey(key));
            if (own.isPresent()) {
                return own.get();
            }
            String wanted = AdministrationReader.keyOf(name(unit));
            String key = wanted;
            for (int number = 2; taken.contains(key) || units.containsKey(key); number++) {
                key = wanted + "-" + number;
            }
            return key;
        }

        private static String name(AdministrativeUnit unit) {
            return Objects.requireNonNullElse(unit.getName(), "").strip();
        }

        /** From top to bottom, as they are written. */
        void giveKeys(ChartNode node) {
            String key = key(node.unit());
            keys.put(node.unit(), key);
            units.put(key, node.unit());
            inOrder(node).forEach(this::giveKeys);
        }

        private Stream<ChartNode> inOrder(ChartNode node) {
            return node.children().stream().sorted(Comparator.comparing(child -> order.get(child.unit())));
        }

        NotedUnit unit(ChartNode node) {
            AdministrativeUnit unit = node.unit();
            String key = keyOf(unit);
            // in the order of the study, not staff units first, so that text and study keep one order
            List<NotedUnit> children = inOrder(node).map(this::unit).toList();
            return new NotedUnit(key, name(unit), localRank(unit, RANKS),
                unit.getRank() == null ? "" : Objects.requireNonNullElse(unit.getRank().getKey(), ""), line(node),
                tasks(unit), posts(unit), statements(unit), details(unit), children);
        }

        private static Line line(ChartNode node) {
            Optional<String> kept = KeptValues.get(node.unit(), "line");
            if (kept.isPresent()) {
                return Line.valueOf(kept.get().toUpperCase(Locale.ROOT));
            }
            PlacementKind kind = node.kind();
            if (kind == PlacementKind.LINE && !node.unit().getPlacements().isEmpty()) {
                // a unit at the top has no superior, but may still be outside of the line
                kind = node.unit().getPlacements().getFirst().getSuperior() == null
                    ? node.unit().getPlacements().getFirst().getKind() : kind;
            }
            return switch (kind) {
                case STAFF -> Line.STAFF;
                case ATTACHED -> Line.ATTACHED;
                default -> Line.LINE;
            };
        }

        private boolean holds(Dated fact) {
            return date.isEmpty() || Validity.holdsOn(fact, date.get());
        }

        /** Seen over all times, a post that has ended is one that has ended. */
        private NotedPost dated(Post post) {
            NotedPost noted = post(post);
            return date.isEmpty() && post.getValidUntil() != null && noted.state().isEmpty()
                ? noted.withState(NotedPost.ENDED) : noted;
        }

        private List<Carriage> tasks(AdministrativeUnit unit) {
            List<Carriage> carriages = new ArrayList<>();
            for (TaskCarriage one : unit.getTasks()) {
                if (one.getTask() != null && holds(one)) {
                    carriages.add(new Carriage(EnterAdministration.taskKey(one.getTask()), one.getKind().getLiteral(),
                        one.getShare() == null ? null : BigDecimal.valueOf(one.getShare()).movePointRight(2)
                            .setScale(6, RoundingMode.HALF_UP).doubleValue()));
                }
            }
            return carriages;
        }

        private List<NotedPost> posts(AdministrativeUnit unit) {
            return unit.getPosts().stream().filter(this::holds).map(this::dated).toList();
        }

        private static NotedPost post(Post post) {
            String term = post.getTermEndsOn() != null ? post.getTermEndsOn() : post.isTemporary() ? "temporary"
                : KeptValues.get(post, "term").map(kept -> "").orElse(NotedPost.PERMANENT);
            String name = Objects.requireNonNullElse(post.getName(), "").strip();
            return new NotedPost(name.isEmpty() ? "?" : name, number(post.getFullTimeEquivalents()),
                post.getHeadcount(), term, Objects.requireNonNullElse(post.getGrade(), ""),
                post.getFunding().stream().map(Making::funding).toList(), KeptValues.get(post, "state")
                    .orElse(post.isVacant() && KeptValues.get(post, "vacant").isEmpty() ? "vacant" : ""),
                KeptValues.get(post, "vacant").map(BigDecimal::new).orElse(null), post.isVolunteer(),
                Objects.requireNonNullElse(post.getSourceNote(), ""),
                Objects.requireNonNullElse(post.getDescription(), "").strip().replaceAll("\\s*\\R\\s*", " "));
        }

        private static Funding funding(FundingShare share) {
            String funder = share.getProgramme() != null ? share.getProgramme().getName()
                : share.getFunder() != null ? share.getFunder().getName() : share.getSourceNote();
            BigDecimal percent = share.getShare() == null ? null
                : BigDecimal.valueOf(share.getShare()).movePointRight(2).setScale(6, RoundingMode.HALF_UP);
            return new Funding(percent, Objects.requireNonNullElse(funder, ""),
                Objects.requireNonNullElse(share.getValidUntil(), ""));
        }

        private static BigDecimal number(Double number) {
            return number == null ? null : BigDecimal.valueOf(number);
        }

        private static List<Statement> statements(AdministrativeUnit unit) {
            return KeptValues.get(unit, EnterAdministration.STATEMENTS).map(AdministrationReader::statements)
                .orElse(List.of());
        }

        private Map<String, String> details(AdministrativeUnit unit) {
            Map<String, String> details = new LinkedHashMap<>();
            put(details, "head", unit.getHead() == null ? KeptValues.get(unit, "head").orElse(null)
                : unit.getHead().getName());
            put(details, "site", KeptValues.get(unit, "site")
                .orElse(unit.getSites().stream().map(Facility::getName).filter(Objects::nonNull).findFirst()
                    .orElse(null)));
            put(details, "building", KeptValues.get(unit, "building").orElse(null));
            put(details, "staff", unit.getStaffCount() == null ? null
                : number(unit.getStaffCount()).stripTrailingZeros().toPlainString());
            put(details, "from", unit.getValidFrom());
            put(details, "until", unit.getValidUntil());
            if (date.isEmpty()) {
                UnitHistory history = new UnitHistory(unit, this::keyOf);
                put(details, "since", history.since());
                put(details, "earlier", history.earlier());
            }
            put(details, "source", unit.getSourceNote());
            put(details, "replaced_by", KeptValues.get(unit, "replacedBy").orElse(null));
            put(details, "programme", KeptValues.get(unit, "programme").orElse(null));
            put(details, "note", unit.getDescription());
            return details;
        }

        private static void put(Map<String, String> details, String keyword, String value) {
            if (value != null && !value.isBlank()) {
                details.put(keyword, value.strip().replaceAll("\\s*\\R\\s*", " "));
            }
        }
    }
}
