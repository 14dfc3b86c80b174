// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.figure.ColourScales;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.compare.TravelTimeDifference;
import org.triangula.reachability.compare.TravelTimeDifference.Change;
import org.triangula.reachability.map.DifferenceLayer;
import org.triangula.reachability.map.FacilityPoints;
import org.triangula.reachability.map.OriginCells;
import org.triangula.reachability.map.Surroundings;
import org.triangula.reachability.map.TravelTimeLayer;
import org.triangula.reachability.notice.FeedDays;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.scenario.ChangedFacilities;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.study.ProtectedSites;
import org.triangula.reachability.study.ResultInputs;
import org.triangula.reachability.study.ScenarioTable;
import org.triangula.reachability.study.StudyPoints;
import org.triangula.ui.UiBundle;
import org.triangula.ui.presentation.ObjectPresentation;

/** Answers questions from the files of a study. Call it off the user interface thread. */
final class TravelPictures {

    private static final int INK = 0xFF1A1A1A;
    private static final int COVER = 0xFFD9D4C7;
    private static final List<String> BORDERS = List.of("municipality", "district", "city-district");

    private final StudySession session;
    private final PreparedNetworks networks = UiBundle.service(PreparedNetworks.class);

    TravelPictures(StudySession session) {
        this.session = session;
    }

    /** What the model says about one result. */
    private record Found(ScenarioFiles files, String provenance, ScenarioPlan plan, String vintage) {
    }

    /**
     * Answers.
     *
     * @param question the question
     * @return the picture; empty when the scenario has no such result
     * @throws ProblemException if a file is missing or damaged, or the scenarios have different grids
     */
    Optional<TravelPicture> picture(TravelQuestion question) throws ProblemException {
        Optional<Found> found = find(question.scenario(), question);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ScenarioTable table = table(question.scenario(), found.get(), question.offices());
        Optional<Found> other = find(question.compared(), question);
        Optional<ScenarioTable> compared = question.offices() == TravelQuestion.Offices.COST
                ? Optional.of(nearest(found.get()))
                : other.isEmpty() ? Optional.empty()
                        : Optional.of(table(question.compared(), other.get(), question.offices()));
        Origins origins = table.origins();
        double[] population = new double[origins.size()];
        for (int i = 0; i < population.length; i++) {
            population[i] = origins.population(i);
        }
        if (compared.isPresent() && compared.get().origins().size() != origins.size()) {
            throw new ProblemException("", Messages.otherGrid, Messages.otherGrid_remedy);
        }
        Optional<TravelTimeDifference> difference = compared.map(before -> TravelTimeDifference.of(before.times(),
                table.times(), population));
        OriginCells cells = OriginCells.of(origins.longitudes(), origins.latitudes());
        CellMapLayer layer = difference.map(change -> DifferenceLayer.of("cells", cells, change, population))
                .orElseGet(() -> TravelTimeLayer.of("cells", cells, table.times(), population,
                        ColourScales.standard().byId(ColourScales.TRAVEL_TIME)));
        ProtectedSites sites = ProtectedSites.of(session);
        Surroundings around = sites.surroundings(question.type(), cells.systemCode());
        MapScene scene = new MapScene(cells.systemCode(), MapScene.PAPER, layers(layer, cells, table.times(), question,
                found.get().plan(), sites, around));
        int hidden = sites.count(question.type());
        String facts = offices(question, table.times()) + facts(table.times(), difference, found.get())
                + (hidden == 0 ? ""
                : '\n' + NLS.bind(Messages.facts_protected, NumberFormat.getIntegerInstance().format(hidden)));
        return Optional.of(new TravelPicture(question, found.get().plan().direction(), scene, layer, cells, table,
                compared, difference, sites, around,
                facts));
    }

    /** Times to the nearest facility, or to the responsible one. */
    private ScenarioTable table(String scenario, Found found, TravelQuestion.Offices offices) throws ProblemException {
        return offices == TravelQuestion.Offices.NEAREST ? nearest(found)
                : new ResponsibleTimes(session, networks).of(scenario, found.plan(),
                        found.files()).orElseThrow(() -> new ProblemException("", Messages.noOffices,
                                Messages.noOffices_remedy));
    }

    private ScenarioTable nearest(Found found) throws ProblemException {
        return ScenarioTable.read(session.folder(), found.files(), networks::origins);
    }

    private Optional<Found> find(String id, TravelQuestion question) {
        synchronized (session) {
            for (Scenario scenario : session.study().getPlaces().getScenarios()) {
                for (ScenarioResult result : scenario.getResults()) {
                    if (scenario.getId().equals(id) && question.mode().equals(result.getMode())
                            && question.type().equals(TermKey.of(result.getFacilityType()))) {
                        String vintage = scenario.getGrid() == null
                                || scenario.getGrid().getPopulationVintage() == null ? ""
                                        : vintage(scenario.getGrid().getPopulationVintage());
                        String provenance = result.getProvenanceFile() == null ? "" : result.getProvenanceFile();
                        return ScenarioFiles.of(result).map(files -> new Found(files, provenance,
                                ScenarioPlan.of(scenario), vintage));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<MapLayer> layers(CellMapLayer cells, OriginCells origins, TravelTimes times, TravelQuestion question,
            ScenarioPlan plan, ProtectedSites sites, Surroundings around) {
        List<MapLayer> layers = new ArrayList<>(List.of(cells));
        TravelTimeLayer.withoutOffice("offices", origins, times).ifPresent(layers::add);
        if (!around.isEmpty()) {
            layers.add(around.cover(Messages.covered, COVER));
        }
        StudyPlaces places;
        synchronized (session) {
            places = StudyPlaces.of(session.study());
        }
        BORDERS.stream().map(places::kind).flatMap(Optional::stream).findFirst().ifPresent(kind -> layers.add(
                AreaMapLayer.outlines("borders", typeName(kind.term()), kind.areas().in(origins.systemCode()),
                        AreaMapLayer.Style.BORDERS, AreaMapLayer.TRANSPARENT)));
        Facilities all = ChangedFacilities.apply(StudyPoints.facilities(session), plan.changes());
        String title = places.type(question.type()).map(StudyPlaces.Type::term).orElse(question.type());
        layers.add(FacilityPoints.layer(all, question.type(), typeName(title), origins.systemCode(), INK, 11,
                id -> !sites.contains(id)));
        return layers;
    }

    private String typeName(String term) {
        synchronized (session) {
            var object = session.index().find(term);
            return object instanceof Term known ? new
                    ObjectPresentation().label(known) : term;
        }
    }

    private String facts(TravelTimes times, Optional<TravelTimeDifference> difference, Found found) {
        NumberFormat whole = NumberFormat.getIntegerInstance();
        Map<TravelStatus, Integer> counts = times.statusCounts();
        StringBuilder text = new StringBuilder();
        difference.ifPresent(change -> text.append(NLS.bind(Messages.facts_difference, new Object[] {
            whole.format(change.count(Change.QUICKER)), whole.format(change.count(Change.SLOWER)),
            whole.format(change.count(Change.SAME)), whole.format(change.count(Change.GAINED)),
            whole.format(change.count(Change.LOST)), Double.isNaN(change.meanChange()) ? "–"
                    : String.format("%+.1f", change.meanChange())})).append('\n'));
        text.append(NLS.bind(Messages.facts_base, new Object[] {whole.format(times.size()),
            whole.format(counts.get(TravelStatus.OK)), whole.format(counts.get(TravelStatus.BEYOND_LIMIT)),
            whole.format(counts.get(TravelStatus.NO_CONNECTION)), whole.format(counts.get(TravelStatus.NO_STREET)),
            whole.format(found.plan().parameters().snapMetres())}));
        Optional<ResultInputs> inputs = inputs(found);
        int without = inputs.map(one -> one.facilitiesWithoutStreet().get(times.mode().key())).orElse(0);
        if (without > 0) {
            text.append(' ').append(NLS.bind(Messages.facts_facilitiesWithoutStreet, new Object[] {without,
                whole.format(inputs.orElseThrow().facilities()),
                whole.format(found.plan().parameters().snapMetres())}));
        }
        if (times.mode() == TravelMode.TRANSIT) {
            double sum = 0;
            int both = 0;
            for (int i = 0; i < times.size(); i++) {
                if (times.best()[i] >= 0 && times.median()[i] >= 0) {
                    sum += (times.median()[i] - times.best()[i]) / 60.0;
                    both++;
                }
            }
            var parameters = found.plan().parameters();
            text.append(' ').append(NLS.bind(Messages.facts_spread, both == 0 ? "–"
                    : String.format("%.1f", sum / both)));
            text.append('\n').append(NLS.bind(isBack(found) ? Messages.facts_transitBack
                    : Messages.facts_transit, new Object[] {day(parameters.date()),
                parameters.time(), parameters.time().plusMinutes(parameters.windowMinutes()),
                parameters.maxMinutes(), parameters.maxTransfers(), parameters.maxWalkLegMinutes(),
                NumberFormat.getInstance().format(parameters.walkSpeedKmh())}));
        } else {
            text.append('\n').append(NLS.bind(isBack(found) ? Messages.facts_streetBack : Messages.facts_street,
                    found.plan().parameters().maxMinutes()));
        }
        if (!found.plan().changes().isEmpty()) {
            text.append(' ').append(NLS.bind(Messages.facts_changes, found.plan().changes().size()));
        }
        text.append('\n').append(NLS.bind(Messages.facts_data, sources(inputs), found.vintage().isEmpty()
                ? Messages.facts_unknown : found.vintage()));
        inputs.map(ResultInputs::notices).orElse(List.of()).stream().filter(notice -> concerns(notice, times.mode()))
                .forEach(notice -> text.append('\n').append(notice.text()));
        return text.toString();
    }

    /** Whether a remark says something about a mode that is not said above already. */
    private static boolean concerns(Notice notice, TravelMode mode) {
        return notice.kind() != NoticeKind.FACILITIES_WITHOUT_STREET
                && (mode == TravelMode.TRANSIT || !notice.kind().isOfTimetable())
                && notice.value("mode").map(mode.key()::equals).orElse(true);
    }

    private static String offices(TravelQuestion question, TravelTimes times) {
        return question.offices() == TravelQuestion.Offices.NEAREST ? "" : NLS.bind(question.offices()
                == TravelQuestion.Offices.COST ? Messages.facts_cost : Messages.facts_responsible,
                NumberFormat.getIntegerInstance().format(times.statusCounts().get(TravelStatus.NO_OFFICE))) + '\n';
    }

    private static boolean isBack(Found found) {
        return found.plan().direction() == Direction.BACK;
    }

    private Optional<ResultInputs> inputs(Found found) {
        if (found.provenance().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ResultInputs.read(session.folder().resolve(found.provenance())));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The files; timetables with their days, as far as these are known. */
    private static String sources(Optional<ResultInputs> inputs) {
        return inputs.filter(one -> !one.networks().isEmpty()).map(one -> one.networks().stream().map(file ->
                one.feeds().stream().filter(feed -> feed.file().equals(file)).findFirst().map(FeedDays::text)
                        .orElse(file)).collect(Collectors.joining(", "))).orElse(Messages.facts_unknown);
    }

    /** A vintage is a day, or whatever the publisher calls it. */
    private static String vintage(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }
}
