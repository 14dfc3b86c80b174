// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Facilities.Facility;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.reachability.scenario.ScenarioInputs;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.sites.Candidates;
import org.triangula.reachability.sites.SiteSearch;
import org.triangula.reachability.study.OriginFields;
import org.triangula.reachability.ui.TemporaryFolder;

/** Answers questions about new sites. Call it off the user interface thread. */
final class SiteAnswers {

    /** One search each; more would take an hour and hardly tell more. */
    private static final int MOST = 1500;

    private final StudySession session;
    private final PreparedNetworks networks;

    SiteAnswers(StudySession session, PreparedNetworks networks) {
        this.session = session;
        this.networks = networks;
    }

    /** The columns of people that the grid of a scenario has. */
    List<String> fields(String scenario) {
        try {
            Optional<ScenarioPlan> plan = plan(scenario);
            return plan.isEmpty() ? List.of() : List.copyOf(fields(ScenarioInputs.of(session, scenario, plan.get(),
                    networks)).keySet());
        } catch (ProblemException | IOException e) {
            // whoever searches is told
            return List.of();
        }
    }

    private Map<String, double[]> fields(ScenarioInputs inputs) throws ProblemException, IOException {
        Map<String, double[]> known = new LinkedHashMap<>();
        if (!inputs.grid().isEmpty()) {
            known.putAll(OriginFields.read(session.folder().resolve(inputs.grid()), inputs.origins().size()));
        }
        known.values().removeIf(values -> Arrays.stream(values).noneMatch(value -> value > 0));
        return known;
    }

    private Optional<ScenarioPlan> plan(String id) {
        synchronized (session) {
            for (Scenario scenario : session.study().getPlaces().getScenarios()) {
                if (scenario.getId().equals(id)) {
                    return Optional.of(ScenarioPlan.of(scenario));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Answers.
     *
     * @param about scenario, type and mode
     * @param asked what is asked
     * @param progress told about the work, and can cancel it
     * @return the sites
     * @throws ProblemException if there are no candidates, too many, or no such result
     * @throws IOException if a file cannot be read
     */
    SiteSearch.Answer answer(TravelQuestion about, SiteQuestion asked, ReachabilityProgress progress)
            throws ProblemException, IOException {
        TravelPicture picture = new TravelPictures(session).picture(new TravelQuestion(about.scenario(), "",
                about.type(), about.mode())).orElseThrow(() -> new ProblemException("", Messages.noResult, ""));
        ScenarioPlan plan = plan(about.scenario()).orElseThrow();
        ScenarioInputs inputs = ScenarioInputs.of(session, about.scenario(), plan, networks);
        Facilities candidates = candidates(about.type(), asked, inputs);
        if (candidates.size() == 0) {
            throw new ProblemException("", Messages.sites_none, Messages.sites_noneRemedy);
        }
        if (candidates.size() > MOST) {
            throw new ProblemException("", NLS.bind(Messages.sites_many, candidates.size(), MOST),
                    Messages.sites_manyRemedy);
        }
        double[] people = fields(inputs).get(asked.field());
        if (people == null) {
            people = new double[inputs.origins().size()];
            Arrays.fill(people, 1);
        }
        Path folder = Files.createTempDirectory("triangula-sites");
        try {
            PreparedAnalysis prepared = networks.prepared(inputs, plan, folder, progress);
            return new SiteSearch(prepared).answer(new SiteSearch.Question(about.type(), TravelMode.ofKey(about.mode()),
                    candidates, asked.count(), asked.minutes()), picture.table().times(), people, progress);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private Facilities candidates(String type, SiteQuestion asked, ScenarioInputs inputs) {
        StudyPlaces places;
        synchronized (session) {
            places = StudyPlaces.of(session.study());
        }
        return switch (asked.set()) {
            case CENTRES -> places.kind(asked.detail()).map(kind -> Candidates.centres(type, kind.areas()))
                    .orElse(new Facilities(List.of()));
            case FACILITIES -> Candidates.atFacilities(type, session, asked.detail());
            case CELLS -> {
                String[] words = asked.detail().split("\\|", 2);
                yield places.kind(words[0]).map(kind -> Candidates.cells(type, inputs.origins(), kind.areas(),
                        words[1])).orElse(new Facilities(List.of()));
            }
            case POINTS -> {
                List<Facility> list = new ArrayList<>();
                for (MapPlace point : asked.points()) {
                    int number = list.size() + 1;
                    list.add(new Facility("point-" + number, type, point.longitude(), point.latitude(),
                            NLS.bind(Messages.sites_point, number)));
                }
                yield new Facilities(list);
            }
        };
    }
}
