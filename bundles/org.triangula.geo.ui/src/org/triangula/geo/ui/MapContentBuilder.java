// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.triangula.core.extension.Contributions;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.CellTableReader;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.StudyPlacesCache;
import org.triangula.geo.study.TermKey;
import org.triangula.geo.ui.MapContent.Result;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.ui.presentation.ModelWords;

/** Makes the content of the map of one open study. Keeps what is slow between two calls; used by one job at a time. */
final class MapContentBuilder {

    private final StudySession session;
    private final StudyPlacesCache cache;
    private final ModelWords words = new ModelWords();
    private StudyPlaces projectedFrom;
    private String system = "EPSG:25832";
    private final Map<String, AreaLayer> projected = new LinkedHashMap<>();
    private final Map<String, double[]> projectedPoints = new HashMap<>();
    private ScenarioFiles cellsFrom;
    private Optional<CellTable> cells = Optional.empty();

    MapContentBuilder(StudySession session) {
        this.session = session;
        this.cache = new StudyPlacesCache(session);
    }

    MapContent build(MapChoice choice) {
        StudyPlaces places = cache.places();
        project(places);
        Map<String, String> kindNames = new HashMap<>();
        Map<String, String> typeNames = new HashMap<>();
        List<Result> results = new ArrayList<>();
        Map<String, Integer> badges;
        synchronized (session) {
            Study study = session.study();
            TermKey.terms(study, TermKey.AREA_KIND).forEach(term -> name(kindNames, term));
            TermKey.terms(study, TermKey.FACILITY_TYPE).forEach(term -> name(typeNames, term));
            study.getPlaces().getScenarios().forEach(scenario -> addResults(scenario, results));
            badges = badges(study);
        }
        Optional<Result> chosen = results.stream().filter(result -> result.id().equals(choice.result())).findFirst()
                .or(() -> Result.first(results));
        String problem = "";
        try {
            readCells(chosen);
        } catch (ProblemException e) {
            problem = e.problem().message();
            cells = Optional.empty();
        }
        Optional<CellTable> shown = choice.cells() ? cells : Optional.empty();
        String reached = shown.isEmpty() ? "" : chosen.map(Result::type).orElse("");
        // what is not drawn has no badge either
        places.types().stream().filter(type -> !choice.showsType(type.key(), reached))
                .forEach(type -> badges.keySet().removeAll(type.ids()));
        MapSceneBuilder scene = new MapSceneBuilder(system, choice, kindNames, typeNames);
        return new MapContent(places, kindNames, typeNames, List.copyOf(results), chosen, shown,
                scene.build(places, projected, projectedPoints, shown, reached), points(places), outlines(),
                badges, problem);
    }

    private void name(Map<String, String> names, Term term) {
        names.putIfAbsent(TermKey.of(term), words.term(term));
    }

    private void addResults(Scenario scenario, List<Result> results) {
        for (ScenarioResult result : scenario.getResults()) {
            ScenarioFiles.of(result).ifPresent(files -> results.add(new Result(result.getId(), scenario.getId(),
                    String.valueOf(scenario.getName()), files.type(), words.term(result.getFacilityType()),
                    files.mode(), files)));
        }
    }

    private static Map<String, Integer> badges(Study study) {
        Map<String, Integer> badges = new HashMap<>();
        for (Link link : study.getInquiry().getLinks()) {
            count(badges, link.getSource(), link.getTarget());
            count(badges, link.getTarget(), link.getSource());
        }
        return badges;
    }

    private static void count(Map<String, Integer> badges, Identified passage, Identified place) {
        if ((passage instanceof Selection || passage instanceof Coding)
                && (place instanceof Facility || place instanceof Area)) {
            badges.merge(place.getId(), 1, Integer::sum);
        }
    }

    private void project(StudyPlaces places) {
        if (places == projectedFrom) {
            return;
        }
        projected.clear();
        projectedPoints.clear();
        var box = places.envelope();
        system = !box.isNull() && box.centre().x >= 12 ? "EPSG:25833" : "EPSG:25832";
        places.kinds().forEach(kind -> projected.put(kind.key(), kind.areas().in(system)));
        CoordinateTransform transform = CoordinateTransform.between(StudyPlaces.SYSTEM, system);
        places.types().forEach(type -> {
            double[] xy = type.lonLat().clone();
            transform.transform(xy);
            projectedPoints.put(type.key(), xy);
        });
        projectedFrom = places;
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

    private Map<String, Coordinate> points(StudyPlaces places) {
        Map<String, Coordinate> points = new HashMap<>();
        for (StudyPlaces.Type type : places.types()) {
            double[] xy = projectedPoints.get(type.key());
            for (int i = 0; i < type.ids().size(); i++) {
                points.put(type.ids().get(i), new Coordinate(xy[2 * i], xy[2 * i + 1]));
            }
        }
        return points;
    }

    private Map<String, Geometry> outlines() {
        Map<String, Geometry> outlines = new HashMap<>();
        projected.values().forEach(layer -> layer.areas().forEach(area -> outlines.put(area.id(), area.geometry())));
        return outlines;
    }
}
