// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.triangula.model.Element;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.survey.Base;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.data.SurveyData;

/**
 * How far the field work has come. Numbers count units, not desks; a unit is complete when complete responses together
 * cover all topics.
 *
 * @param units one entry per unit, in the order of the survey
 * @param statuses number of units by status; every status has an entry
 * @param topics one entry per topic of the questionnaire
 * @param days what changed, by day, oldest first
 * @param undated partial or complete responses without an exact day; they are not in the days
 */
public record ResponseMonitor(List<UnitProgress> units, Map<ResponseStatus, Integer> statuses,
    List<TopicProgress> topics, List<DayProgress> days, int undated) {

    /** Copies lists and map. */
    public ResponseMonitor {
        units = List.copyOf(units);
        statuses = Map.copyOf(statuses);
        topics = List.copyOf(topics);
        days = List.copyOf(days);
    }

    /**
     * One unit.
     *
     * @param unit the unit; a response that names none stands for itself
     * @param status how far: complete only when all topics are covered by complete responses
     * @param responses its responses
     * @param topics what is known topic by topic, in the order of the questionnaire
     * @param invitedOn first invitation, if known
     * @param reminders number of days on which a desk of it was reminded
     * @param dueOn last deadline, if any
     * @param overdue true when the deadline is over and the unit neither complete nor declined
     */
    public record UnitProgress(Element unit, ResponseStatus status, List<Response> responses, List<TopicCell> topics,
        Optional<LocalDate> invitedOn, int reminders, Optional<LocalDate> dueOn, boolean overdue) {

        /** Copies the lists. */
        public UnitProgress {
            Objects.requireNonNull(unit);
            responses = List.copyOf(responses);
            topics = List.copyOf(topics);
        }
    }

    /**
     * One topic of one unit.
     *
     * @param topic the topic
     * @param base how many of its items were asked, answered, contradictory or missing; here the units of the base are
     *        items
     */
    public record TopicCell(Topic topic, Base base) {

        /** Checks that nothing is missing. */
        public TopicCell {
            Objects.requireNonNull(topic);
            Objects.requireNonNull(base);
        }

        /**
         * Share of the items asked that were answered.
         *
         * @return 0 to 1; empty when nothing was asked
         */
        public OptionalDouble share() {
            return base.asked() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((double) (base.answered() + base.contradictory()) / base.asked());
        }
    }

    /**
     * One topic over all units.
     *
     * @param topic the topic
     * @param begun units that answered at least one item
     * @param complete units that answered every item they were asked, at least one
     * @param units all units
     */
    public record TopicProgress(Topic topic, int begun, int complete, int units) {
    }

    /**
     * One day, with sums from the beginning.
     *
     * @param day the day
     * @param invited units invited until then
     * @param reminded units reminded at least once until then
     * @param returned units of which something came until then
     * @param complete units that were complete then
     */
    public record DayProgress(LocalDate day, int invited, int reminded, int returned, int complete) {
    }

    /**
     * Rate of complete units.
     *
     * @return complete / all units, 0 to 1; empty when there are none
     */
    public OptionalDouble rate() {
        return units.isEmpty() ? OptionalDouble.empty()
            : OptionalDouble.of((double) statuses.get(ResponseStatus.COMPLETE) / units.size());
    }

    /**
     * Counts the returns of a survey.
     *
     * @param survey the survey
     * @param questionnaire the version whose topics are told apart
     * @param today the day from which deadlines are over
     * @return the figures
     */
    public static ResponseMonitor of(Survey survey, Questionnaire questionnaire, LocalDate today) {
        return of(survey, questionnaire, SurveyData.of(survey, Item.of(questionnaire), ""), today);
    }

    /**
     * Counts the returns of a survey whose answers may lie in columns.
     *
     * @param survey the survey
     * @param questionnaire the version whose topics are told apart
     * @param data what the units say to the items of this version
     * @param today the day from which deadlines are over
     * @return the figures
     */
    public static ResponseMonitor of(Survey survey, Questionnaire questionnaire, SurveyData data, LocalDate today) {
        Map<Element, List<Response>> byUnit = new LinkedHashMap<>();
        for (Response response : survey.getResponses()) {
            byUnit.computeIfAbsent(response.getUnit() == null ? response : response.getUnit(),
                key -> new ArrayList<>()).add(response);
        }
        Map<Element, List<TopicCell>> cells = cells(data, questionnaire);
        List<UnitProgress> units = new ArrayList<>();
        Map<ResponseStatus, Integer> statuses = new EnumMap<>(ResponseStatus.class);
        for (ResponseStatus status : ResponseStatus.values()) {
            statuses.put(status, 0);
        }
        byUnit.forEach((unit, responses) -> {
            ResponseStatus status = status(responses, questionnaire);
            statuses.merge(status, 1, Integer::sum);
            Optional<LocalDate> due = responses.stream().map(Response::getDueOn).filter(Objects::nonNull)
                .max(LocalDate::compareTo);
            boolean over = due.isPresent() && due.get().isBefore(today) && status != ResponseStatus.COMPLETE
                && status != ResponseStatus.DECLINED;
            units.add(new UnitProgress(unit, status, responses, cells.getOrDefault(unit, List.of()),
                responses.stream().map(Response::getInvitedOn).filter(Objects::nonNull).min(LocalDate::compareTo),
                (int) responses.stream().flatMap(response -> response.getRemindedOn().stream()).distinct().count(),
                due, over));
        });
        int undated = (int) survey.getResponses().stream().filter(ResponseMonitor::isReturned)
            .filter(response -> day(response).isEmpty()).count();
        return new ResponseMonitor(units, statuses, topics(questionnaire, units), days(byUnit, questionnaire),
            undated);
    }

    private static Map<Element, List<TopicCell>> cells(SurveyData data, Questionnaire questionnaire) {
        List<Item> items = data.items();
        Map<Item, List<UnitAnswer>> answers = new LinkedHashMap<>();
        items.forEach(item -> answers.put(item, data.answers(item)));
        Map<Element, List<TopicCell>> cells = new LinkedHashMap<>();
        for (int unit = 0; unit < data.units().size(); unit++) {
            List<TopicCell> row = new ArrayList<>();
            for (Topic topic : questionnaire.getTopics()) {
                List<UnitAnswer> given = new ArrayList<>();
                for (Item item : items) {
                    if (item.question().eContainer() == topic) {
                        given.add(answers.get(item).get(unit));
                    }
                }
                row.add(new TopicCell(topic, Base.of(given)));
            }
            cells.put(data.units().get(unit), row);
        }
        return cells;
    }

    private static boolean isReturned(Response response) {
        return response.getStatus() == ResponseStatus.PARTIAL || response.getStatus() == ResponseStatus.COMPLETE;
    }

    private static ResponseStatus status(List<Response> responses, Questionnaire questionnaire) {
        if (isComplete(responses, questionnaire)) {
            return ResponseStatus.COMPLETE;
        }
        if (responses.stream().anyMatch(ResponseMonitor::isReturned)) {
            return ResponseStatus.PARTIAL;
        }
        if (responses.stream().allMatch(response -> response.getStatus() == ResponseStatus.DECLINED)) {
            return ResponseStatus.DECLINED;
        }
        return responses.stream().anyMatch(response -> response.getStatus() == ResponseStatus.REMINDED)
            ? ResponseStatus.REMINDED : ResponseStatus.INVITED;
    }

    private static boolean isComplete(List<Response> responses, Questionnaire questionnaire) {
        List<Response> complete = responses.stream()
            .filter(response -> response.getStatus() == ResponseStatus.COMPLETE).toList();
        return complete.stream().anyMatch(response -> response.getTopics().isEmpty())
            || !questionnaire.getTopics().isEmpty() && questionnaire.getTopics().stream().allMatch(
                topic -> complete.stream().anyMatch(response -> response.getTopics().contains(topic)));
    }

    private static List<TopicProgress> topics(Questionnaire questionnaire, List<UnitProgress> units) {
        List<TopicProgress> topics = new ArrayList<>();
        for (int i = 0; i < questionnaire.getTopics().size(); i++) {
            int begun = 0;
            int complete = 0;
            for (UnitProgress unit : units) {
                if (i < unit.topics().size()) {
                    Base base = unit.topics().get(i).base();
                    begun += base.answered() + base.contradictory() > 0 ? 1 : 0;
                    complete += base.asked() > 0 && base.notAnswered() == 0 ? 1 : 0;
                }
            }
            topics.add(new TopicProgress(questionnaire.getTopics().get(i), begun, complete, units.size()));
        }
        return topics;
    }

    /** The day of a return; empty when only a month or year is known. */
    private static Optional<LocalDate> day(Response response) {
        String text = response.getReceivedOn();
        try {
            return text == null || text.length() < 10 ? Optional.empty()
                : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<DayProgress> days(Map<Element, List<Response>> byUnit, Questionnaire questionnaire) {
        TreeMap<LocalDate, int[]> steps = new TreeMap<>();
        byUnit.values().forEach(responses -> {
            responses.stream().map(Response::getInvitedOn).filter(Objects::nonNull).min(LocalDate::compareTo)
                .ifPresent(day -> step(steps, day, 0));
            responses.stream().flatMap(response -> response.getRemindedOn().stream()).min(LocalDate::compareTo)
                .ifPresent(day -> step(steps, day, 1));
            List<Response> dated = responses.stream().filter(ResponseMonitor::isReturned)
                .filter(response -> day(response).isPresent()).toList();
            List<LocalDate> days = dated.stream().map(response -> day(response).orElseThrow()).distinct().sorted()
                .toList();
            days.stream().findFirst().ifPresent(day -> step(steps, day, 2));
            days.stream().filter(day -> isComplete(dated.stream()
                .filter(response -> !day(response).orElseThrow().isAfter(day)).toList(), questionnaire)).findFirst()
                .ifPresent(day -> step(steps, day, 3));
        });
        List<DayProgress> days = new ArrayList<>();
        int[] sums = new int[4];
        steps.forEach((day, step) -> {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += step[i];
            }
            days.add(new DayProgress(day, sums[0], sums[1], sums[2], sums[3]));
        });
        return days;
    }

    private static void step(Map<LocalDate, int[]> steps, LocalDate day, int kind) {
        steps.computeIfAbsent(day, key -> new int[4])[kind]++;
    }
}
