// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.triangula.core.query.PropertyValues;
import org.triangula.geo.operation.ChangeTypeLook;
import org.triangula.geo.study.AreaVariable;
import org.triangula.geo.study.PlaceFields;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.geo.study.TermKey;
import org.triangula.geo.ui.MapContent.Result;
import org.triangula.model.Identified;
import org.triangula.model.Source;
import org.triangula.model.Sourced;
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

/**
 * What the map needs of the study besides its places, read at one moment while nobody changes it.
 *
 * @param kindNames names of the kinds of area by key
 * @param typeNames names of the types of facility by key
 * @param symbols names of map signs by key of the type
 * @param results the results of all scenarios that can be shown
 * @param links number of linked passages by identity of the area or facility
 * @param vintages vintage of the key by identity of the area
 * @param fields fields of areas and facilities by identity
 * @param secret identities of facilities that must not be published
 * @param variables variables of cases that are areas
 * @param sources where areas and facilities come from, in a few words, by identity
 */
record MapFacts(Map<String, String> kindNames, Map<String, String> typeNames, Map<String, String> symbols,
        List<Result> results, Map<String, Integer> links, Map<String, String> vintages,
        Map<String, Map<String, String>> fields, Set<String> secret, List<AreaVariable> variables,
        Map<String, List<String>> sources) {

    /** Key of the property of a type of facility that names its sign. */
    static final String SYMBOL = ChangeTypeLook.SYMBOL;

    static MapFacts of(Study study) {
        ModelWords words = new ModelWords();
        Map<String, String> kindNames = new HashMap<>();
        Map<String, String> typeNames = new HashMap<>();
        Map<String, String> symbols = new HashMap<>();
        List<Result> results = new ArrayList<>();
        TermKey.terms(study, TermKey.AREA_KIND).forEach(term ->
                kindNames.putIfAbsent(TermKey.of(term), words.term(term)));
        for (Term term : TermKey.terms(study, TermKey.FACILITY_TYPE)) {
            typeNames.putIfAbsent(TermKey.of(term), words.term(term));
            PropertyValues.get(term.getProperties(), SYMBOL)
                    .ifPresent(symbol -> symbols.putIfAbsent(TermKey.of(term), symbol));
        }
        study.getPlaces().getScenarios().forEach(scenario -> addResults(scenario, words, results));
        Map<String, String> vintages = new HashMap<>();
        Map<String, Map<String, String>> fields = new HashMap<>();
        Set<String> secret = new HashSet<>();
        Map<String, List<String>> sources = new HashMap<>();
        for (Area area : study.getPlaces().getAreas()) {
            fields.put(area.getId(), PlaceFields.of(area));
            if (area.getKeyVintage() != null) {
                vintages.put(area.getId(), area.getKeyVintage().toString());
            }
            sources.put(area.getId(), sources(area));
        }
        for (Facility facility : study.getPlaces().getFacilities()) {
            fields.put(facility.getId(), PlaceFields.of(facility));
            sources.put(facility.getId(), sources(facility));
            if (!facility.isPublishable()) {
                secret.add(facility.getId());
            }
        }
        return new MapFacts(kindNames, typeNames, symbols, List.copyOf(results), links(study), vintages, fields, secret,
                AreaVariable.of(study), sources);
    }

    private static List<String> sources(Sourced object) {
        return object.getSources().stream().map(MapFacts::source).filter(text -> !text.isBlank()).toList();
    }

    /** The words that terms of use ask for, else the name, with the date of the data. */
    private static String source(Source source) {
        String words = source.getCitation() == null || source.getCitation().isBlank() ? source.getName()
                : source.getCitation();
        String date = source.getReferenceDate() == null ? "" : " (" + source.getReferenceDate() + ")";
        return words == null ? "" : words + date;
    }

    private static void addResults(Scenario scenario, ModelWords words, List<Result> results) {
        for (ScenarioResult result : scenario.getResults()) {
            ScenarioFiles.of(result).ifPresent(files -> results.add(new Result(result.getId(), scenario.getId(),
                    String.valueOf(scenario.getName()), files.type(), words.term(result.getFacilityType()),
                    files.mode(), vintage(scenario), files)));
        }
    }

    private static String vintage(Scenario scenario) {
        return scenario.getGrid() == null || scenario.getGrid().getPopulationVintage() == null ? ""
                : scenario.getGrid().getPopulationVintage().toString();
    }

    private static Map<String, Integer> links(Study study) {
        Map<String, Integer> links = new HashMap<>();
        for (Link link : study.getInquiry().getLinks()) {
            count(links, link.getSource(), link.getTarget());
            count(links, link.getTarget(), link.getSource());
        }
        return links;
    }

    private static void count(Map<String, Integer> links, Identified passage, Identified place) {
        if ((passage instanceof Selection || passage instanceof Coding)
                && (place instanceof Facility || place instanceof Area)) {
            links.merge(place.getId(), 1, Integer::sum);
        }
    }
}
