// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.extension.Contributions;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.CellTableReader;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.StudyPlacesCache;
import org.triangula.geo.style.MapSettings;
import org.triangula.geo.ui.MapContent.Result;

/** Makes the content of the map of one open study. Keeps what is slow between two calls; used by one job at a time. */
final class MapContentBuilder {

    private final StudySession session;
    private final StudyPlacesCache cache;
    private final BackgroundFiles backgrounds = new BackgroundFiles();
    private MapProjection projection;
    private ScenarioFiles cellsFrom;
    private Optional<CellTable> cells = Optional.empty();

    MapContentBuilder(StudySession session) {
        this.session = session;
        this.cache = new StudyPlacesCache(session);
    }

    StudySession session() {
        return session;
    }

    /** The content for the screen. */
    MapContent build(MapSettings settings) {
        return build(settings, false);
    }

    /**
     * Makes the content.
     *
     * @param settings what a person wants to see
     * @param publicOnly whether protected facilities, and travel times that would reveal them, are left out
     * @return the content
     */
    MapContent build(MapSettings settings, boolean publicOnly) {
        StudyPlaces places = cache.places();
        MapFacts facts;
        synchronized (session) {
            facts = MapFacts.of(session.study());
        }
        if (projection == null || !projection.isOf(places, facts.vintages())) {
            projection = new MapProjection(places, facts.vintages());
        }
        Optional<Result> chosen = facts.results().stream()
                .filter(result -> result.id().equals(settings.result())).findFirst()
                .or(() -> Result.first(facts.results()));
        String problem = "";
        try {
            readCells(chosen);
        } catch (ProblemException e) {
            problem = e.problem().message();
            cells = Optional.empty();
        }
        boolean secret = publicOnly && chosen.isPresent() && places.type(chosen.get().type()).stream()
                .flatMap(type -> type.ids().stream()).anyMatch(facts.secret()::contains);
        Optional<CellTable> allowed = secret ? Optional.empty() : cells;
        Optional<CellTable> shown = settings.style(MapLayerEntry.CELLS).visible().orElse(true) ? allowed
                : Optional.empty();
        String reached = allowed.isEmpty() ? "" : chosen.map(Result::type).orElse("");
        AreaValues values = new AreaValues(places, facts, allowed);
        MapSceneBuilder scene = new MapSceneBuilder(projection, places, facts, settings,
                new MapSceneBuilder.Shown(shown, allowed, reached, publicOnly), values, backgrounds);
        List<MapLayerEntry> layers = scene.layers();
        Map<String, MapBadge> badges = scene.badges();
        return new MapContent(places, facts, layers, values.choices(), chosen, shown, scene.build(badges),
                projection.places(), projection.outlines(), badges, scene.limits(),
                attribution(scene, shown.isPresent() ? chosen : Optional.empty()), problem);
    }

    private static List<String> attribution(MapSceneBuilder scene, Optional<Result> shown) {
        List<String> result = new ArrayList<>(scene.attribution());
        shown.ifPresent(one -> {
            result.add(Messages.attribution_streets);
            if (!one.vintage().isEmpty()) {
                result.add(NLS.bind(Messages.attribution_residents, one.vintage()));
            }
        });
        return List.copyOf(result);
    }

    private void readCells(Optional<Result> result) throws ProblemException {
        ScenarioFiles wanted = result.map(Result::files).orElse(null);
        if (wanted == null) {
            cells = Optional.empty();
        } else if (!wanted.equals(cellsFrom)) {
            var readers = Contributions.to(CellTableReader.EXTENSION_POINT);
            cells = readers.isEmpty() ? Optional.empty()
                    : Optional.of(readers.get(0).create(CellTableReader.class).read(session.folder(), wanted));
        }
        cellsFrom = wanted;
    }
}
