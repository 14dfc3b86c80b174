// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.Source;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Task;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.ScenarioResult;
import org.triangula.model.survey.Answer;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.model.Study;

/** What has been made of the example study so far, by the keys of the data files. */
public final class ExampleObjects {

    private final Keyed<Source> sources = new Keyed<>("source");
    private final Keyed<Coder> coders = new Keyed<>("coder");
    private final Keyed<Area> areas = new Keyed<>("area");
    private final Keyed<Facility> facilities = new Keyed<>("facility");
    private final Keyed<Document> documents = new Keyed<>("document");
    private final Keyed<DocumentPassages> passages = new Keyed<>("text");
    private final Keyed<Code> codes = new Keyed<>("code");
    private final Keyed<Selection> segments = new Keyed<>("segment");
    private final Keyed<Coding> codings = new Keyed<>("coding");
    private final Keyed<Answer> answers = new Keyed<>("answer");
    private final Keyed<Actor> actors = new Keyed<>("actor");
    private final Keyed<Task> tasks = new Keyed<>("task");
    private final Keyed<Case> cases = new Keyed<>("case");
    private final Keyed<Claim> claims = new Keyed<>("claim");
    private final Keyed<ScenarioResult> travelTimes = new Keyed<>("travel time");

    /**
     * Sources.
     *
     * @return sources by the data file they tell about
     */
    public Keyed<Source> sources() {
        return sources;
    }

    Keyed<Coder> coders() {
        return coders;
    }

    /**
     * Areas.
     *
     * @return areas by key
     */
    public Keyed<Area> areas() {
        return areas;
    }

    /**
     * Facilities.
     *
     * @return facilities by id, stops of public transport by theirs
     */
    public Keyed<Facility> facilities() {
        return facilities;
    }

    /**
     * Documents.
     *
     * @return documents by number
     */
    public Keyed<Document> documents() {
        return documents;
    }

    Keyed<DocumentPassages> passages() {
        return passages;
    }

    Keyed<Coding> codings() {
        return codings;
    }

    Keyed<Code> codes() {
        return codes;
    }

    /**
     * Named passages.
     *
     * @return selections by the label of the segment
     */
    public Keyed<Selection> segments() {
        return segments;
    }

    Keyed<Answer> answers() {
        return answers;
    }

    Keyed<Actor> actors() {
        return actors;
    }

    Keyed<Task> tasks() {
        return tasks;
    }

    Keyed<Case> cases() {
        return cases;
    }

    Keyed<Claim> claims() {
        return claims;
    }

    /**
     * Results of the reachability runs.
     *
     * @return results by {@code type:mode:departure}, type as in the vocabulary, such as
     *     {@code jobcenter:transit:2024-04-16T09:00}
     */
    public Keyed<ScenarioResult> travelTimes() {
        return travelTimes;
    }

    /**
     * Adds a result of a reachability run.
     *
     * @param key its key, see {@link #travelTimes()}
     * @param result the result
     * @throws ProblemException if there is one with this key
     */
    public void addTravelTimes(String key, ScenarioResult result) throws ProblemException {
        travelTimes.put(key, result, "travel times");
    }

    /**
     * Finds what a pair of cells names.
     *
     * @param row the row
     * @param kind column that says what kind of thing it is
     * @param reference column with its key
     * @param study the study, which is a thing itself
     * @return the object
     * @throws ProblemException if there is none
     */
    Identified referred(ExampleRow row, String kind, String reference, Study study) throws ProblemException {
        return switch (row.text(kind)) {
            case "study" -> study;
            case "segment" -> segments.get(row, reference);
            case "document" -> documents.get(row, reference);
            case "code" -> codes.get(row, reference);
            case "area" -> areas.get(row, reference);
            case "facility" -> facilities.get(row, reference);
            case "unit", "actor" -> actors.get(row, reference);
            case "claim" -> claims.get(row, reference);
            case "survey" -> answers.get(row, reference);
            case "travel_time" -> travelTime(row, reference);
            default -> throw row.unknown(kind);
        };
    }

    /** The travel times to the type of the facility that the reference names. */
    private Identified travelTime(ExampleRow row, String column) throws ProblemException {
        String[] parts = row.text(column).split(":", 2);
        if (parts.length < 2) {
            throw row.unknown(column);
        }
        Facility facility = facilities.get(parts[0], row.place(column));
        return travelTimes.get(facility.getType().getKey() + ':' + parts[1], row.place(column));
    }
}
