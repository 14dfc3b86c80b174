// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import java.util.List;

import org.eclipse.ui.IPageLayout;

/**
 * The views that perspectives place. Most come from other bundles; a view whose bundle is not installed leaves no trace
 * in the perspective.
 */
final class PerspectiveViews {

    static final String EXPLORER = "org.triangula.ui.explorer";
    static final String PROPERTIES = "org.triangula.ui.properties";
    static final String HISTORY = "org.triangula.ui.history";
    static final String SEARCH = "org.triangula.ui.searchView";
    static final String NAMES = "org.triangula.ui.names";
    static final String HELP = "org.triangula.ui.helpView";
    static final String CODES = "org.triangula.coding.ui.codes";
    static final String CODE_HISTORY = "org.triangula.coding.ui.codeHistory";
    static final String SEGMENTS = "org.triangula.coding.ui.segments";
    static final String QUERY = "org.triangula.analysis.ui.query";
    static final String VARIABLES = "org.triangula.analysis.ui.variables";
    static final String MEMOS = "org.triangula.coding.ui.memos";
    static final String PARAPHRASES = "org.triangula.analysis.ui.paraphrases";
    static final String SUMMARIES = "org.triangula.analysis.ui.summaries";
    static final String PORTRAIT = "org.triangula.analysis.ui.portrait";
    static final String CODELINE = "org.triangula.analysis.ui.codeline";
    static final String COMPARISON = "org.triangula.analysis.ui.comparison";
    static final String REVIEW = "org.triangula.exchange.maxqda.ui.review";
    static final String FIND = "org.triangula.search.ui.find";
    static final String WORDS = "org.triangula.search.ui.words";
    /** Views that are wide and low: they open below the texts. */
    static final List<String> BELOW_TEXTS = List.of(QUERY, VARIABLES, MEMOS, PARAPHRASES, SUMMARIES, PORTRAIT, CODELINE,
        COMPARISON, FIND, WORDS, NAMES, REVIEW);
    static final String LAYERS = "org.triangula.geo.ui.layers";
    static final String MAP = "org.triangula.geo.ui.map";
    static final String IDENTIFY = "org.triangula.geo.ui.identify";
    static final String CATCHMENTS = "org.triangula.geo.ui.catchments";
    static final String GEOCODING = "org.triangula.gazetteer.ui.geocoding";
    static final String SCENARIOS = "org.triangula.reachability.ui.scenarios";
    static final String TRAVEL_TIMES = "org.triangula.reachability.ui.travelTimes";
    static final String TRAVEL_STATISTICS = "org.triangula.reachability.ui.statistics";
    static final String TRAVEL_SITES = "org.triangula.reachability.ui.sites";
    static final String TRAVEL_VALIDATION = "org.triangula.reachability.ui.validation";
    static final String SURVEY_ITEMS = "org.triangula.survey.ui.items";
    static final String SURVEY_RESULTS = "org.triangula.survey.ui.results";
    static final String SURVEY_QUESTIONNAIRE = "org.triangula.survey.ui.questionnaire";
    static final String SURVEY_RESPONSES = "org.triangula.survey.ui.responses";
    static final String SURVEY_MONITOR = "org.triangula.survey.ui.monitor";
    static final String SURVEY_TABLES = "org.triangula.survey.ui.tables";
    static final String SURVEY_PUBLISHED = "org.triangula.survey.ui.published";
    static final String SURVEY_CENSUS = "org.triangula.survey.ui.census";
    static final String SURVEY_BRIDGE = "org.triangula.survey.ui.bridge";
    static final String OUTLINE = "org.triangula.organization.ui.outline";
    static final String CHART = "org.triangula.organization.ui.chart";
    static final String COMPARE = "org.triangula.organization.ui.compare";
    static final String STATEMENTS = "org.triangula.organization.ui.statements";
    static final String CHART_TEXT = "org.triangula.organization.ui.text";
    static final String MEASURES = "org.triangula.organization.ui.measures";
    static final String TYPOLOGY = "org.triangula.organization.ui.typology";
    static final String NETWORK = "org.triangula.organization.ui.network";
    static final String PROCESS = "org.triangula.organization.ui.process";
    static final String CASE_SELECTION = "org.triangula.organization.ui.selection";
    static final String CLUSTERS = "org.triangula.organization.ui.cluster";
    static final String EVIDENCE = "org.triangula.triangulation.ui.evidence";
    static final String CLAIMS = "org.triangula.triangulation.ui.claims";

    private PerspectiveViews() {
    }

    /** Offers the shared views where views are listed, and the other perspectives. */
    static void addShortcuts(IPageLayout layout) {
        layout.addShowViewShortcut(EXPLORER);
        layout.addShowViewShortcut(PROPERTIES);
        layout.addShowViewShortcut(HISTORY);
        layout.addShowViewShortcut(SEARCH);
        layout.addShowViewShortcut(NAMES);
        layout.addPerspectiveShortcut(CodingPerspective.ID);
        layout.addPerspectiveShortcut(SurveyPerspective.ID);
        layout.addPerspectiveShortcut(OrganizationPerspective.ID);
        layout.addPerspectiveShortcut(MapPerspective.ID);
        layout.addPerspectiveShortcut(TriangulationPerspective.ID);
    }
}
