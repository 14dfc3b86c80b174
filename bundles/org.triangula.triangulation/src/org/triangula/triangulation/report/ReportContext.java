// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.organization.OrganizationChart;
import org.triangula.triangulation.evidence.StoredTravelTimes;
import org.triangula.triangulation.material.Names;
import org.triangula.triangulation.material.StudyMaterial;

/** What the sections of a report are made from. */
public final class ReportContext {

    private final StudyMaterial material;
    private final Locale locale;
    private final ReportParameters parameters;
    private final Disclosure disclosure;
    private final ResourceBundle words;
    private final StoredTravelTimes travelTimes;

    /**
     * Creates the context.
     *
     * @param material the study
     * @param locale language of the report
     * @param parameters what was chosen
     */
    public ReportContext(StudyMaterial material, Locale locale, ReportParameters parameters) {
        this(material, locale, parameters, new StoredTravelTimes(material));
    }

    /**
     * Creates the context.
     *
     * @param material the study
     * @param locale language of the report
     * @param parameters what was chosen
     * @param travelTimes the study's travel times
     */
    public ReportContext(StudyMaterial material, Locale locale, ReportParameters parameters,
        StoredTravelTimes travelTimes) {
        this.material = material;
        this.locale = locale;
        this.parameters = parameters;
        this.words = ResourceBundle.getBundle("org.triangula.triangulation.report.report", locale,
            ReportContext.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.disclosure = new Disclosure(material.study(), parameters.minimumCount(), words.getString("protected"));
        this.travelTimes = travelTimes;
    }

    /**
     * The study with its texts and files.
     *
     * @return the material
     */
    public StudyMaterial material() {
        return material;
    }

    /**
     * The study.
     *
     * @return the model
     */
    public Study study() {
        return material.study();
    }

    /**
     * The language of the report.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * What was chosen.
     *
     * @return the parameters
     */
    public ReportParameters parameters() {
        return parameters;
    }

    /**
     * Names in the language of the report. They may be protected: show them through {@link #disclosure()}.
     *
     * @return the names
     */
    public Names names() {
        return new Names(locale.getLanguage());
    }

    /**
     * What may leave the team.
     *
     * @return the rules
     */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * Travel times of the study's scenarios.
     *
     * @return the travel times
     */
    public StoredTravelTimes travelTimes() {
        return travelTimes;
    }

    /**
     * The districts of the study: rural and city districts in the order of the study; where there are none, the areas
     * that are units of a survey.
     *
     * @return the districts
     */
    public List<Area> districts() {
        List<Area> districts = study().getPlaces().getAreas().stream().filter(area -> area.getKind() != null
            && List.of("district", "city-district").contains(Objects.toString(area.getKind().getKey(), ""))).toList();
        return !districts.isEmpty() ? districts
            : study().getSurveys().getSurveys().stream().flatMap(survey -> survey.getResponses().stream())
                .map(response -> response.getUnit()).filter(Area.class::isInstance).map(Area.class::cast).distinct()
                .toList();
    }

    /**
     * The day of the organisation charts.
     *
     * @return the day chosen; else the last day on which the study knows a change; else the day the study was created
     */
    public LocalDate organisationDate() {
        List<LocalDate> changes = OrganizationChart.changes(study().getActors(), Optional.empty());
        return parameters.organisationDate().orElseGet(() -> changes.isEmpty() ? createdOn() : changes.getLast());
    }

    private LocalDate createdOn() {
        return study().getCreatedAt() == null ? LocalDate.EPOCH
            : study().getCreatedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * Words of the built-in sections.
     *
     * @param key key of the resource {@code report.properties}
     * @param arguments values for its places
     * @return the text in the language of the report
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /**
     * A text of the study, fit to leave the team.
     *
     * @param text the text; may be {@code null}
     * @return the text without names and addresses of protected facilities; never {@code null}
     */
    public String safe(String text) {
        return disclosure.text(text);
    }

    /**
     * A number in the language of the report.
     *
     * @param value the number
     * @return at most two decimals
     */
    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
