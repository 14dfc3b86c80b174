/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.triangula.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What was answered: surveys with questionnaires, routing, responses and kinds of missing answers.
 * <!-- end-model-doc -->
 * @see org.triangula.model.survey.SurveyFactory
 * @model kind="package"
 * @generated
 */
public interface SurveyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "survey";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:triangula:model:1:survey";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "survey";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SurveyPackage eINSTANCE = org.triangula.model.survey.impl.SurveyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.SurveysImpl <em>Surveys</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.SurveysImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getSurveys()
	 * @generated
	 */
	int SURVEYS = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEYS__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Surveys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEYS__SURVEYS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Censuses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEYS__CENSUSES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Published Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEYS__PUBLISHED_FIGURES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Surveys</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEYS_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.SurveyImpl <em>Survey</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.SurveyImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getSurvey()
	 * @generated
	 */
	int SURVEY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__OPENED_ON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__CLOSED_ON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__METHOD = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Questionnaires</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__QUESTIONNAIRES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__RESPONSES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Derived Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__DERIVED_VARIABLES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY__DECISIONS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Survey</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.QuestionnaireImpl <em>Questionnaire</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.QuestionnaireImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getQuestionnaire()
	 * @generated
	 */
	int QUESTIONNAIRE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__VERSION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Introductions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__INTRODUCTIONS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__TOPICS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__PREDECESSOR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Released At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__RELEASED_AT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Released By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__RELEASED_BY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Change Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__CHANGE_REASON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Questionnaire</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.TopicImpl <em>Topic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.TopicImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getTopic()
	 * @generated
	 */
	int TOPIC = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__NUMBER = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__WORDINGS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__QUESTIONS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.QuestionImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NUMBER = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TYPE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__WORDINGS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__HINTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__OPTIONS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ROWS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__REQUIRED = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__MINIMUM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__MAXIMUM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__UNIT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rank Places</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__RANK_PLACES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Routing</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ROUTING = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__PREDECESSOR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__LEVEL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.AnswerOptionImpl <em>Answer Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.AnswerOptionImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getAnswerOption()
	 * @generated
	 */
	int ANSWER_OPTION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__CODE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__WORDINGS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Open Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__OPEN_TEXT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__EXCLUSIVE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__MISSING = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Answer Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.MatrixRowImpl <em>Matrix Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.MatrixRowImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getMatrixRow()
	 * @generated
	 */
	int MATRIX_ROW = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_ROW__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_ROW__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_ROW__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_ROW__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_ROW__CODE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_ROW__WORDINGS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Matrix Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_ROW_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.RoutingRuleImpl <em>Routing Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.RoutingRuleImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getRoutingRule()
	 * @generated
	 */
	int ROUTING_RULE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__QUESTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__OPERATOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__VALUE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Routing Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.ResponseImpl <em>Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.ResponseImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getResponse()
	 * @generated
	 */
	int RESPONSE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__SOURCES = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__SOURCE_NOTE = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Questionnaire</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__QUESTIONNAIRE = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__UNIT = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Respondent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__RESPONDENT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__PERSON = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__STATUS = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__RECEIVED_ON = ModelPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__WEIGHT = ModelPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ANSWERS = ModelPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__TOPICS = ModelPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>External Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__EXTERNAL_KEY = ModelPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Invited On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__INVITED_ON = ModelPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Reminded On</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__REMINDED_ON = ModelPackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__DUE_ON = ModelPackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.AnswerImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ROW = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Options</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__OPTIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__MISSING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.AnswerDecisionImpl <em>Answer Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.AnswerDecisionImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getAnswerDecision()
	 * @generated
	 */
	int ANSWER_DECISION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION__UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION__QUESTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Row</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION__ROW = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION__ANSWER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION__DECIDED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION__DECIDED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Answer Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_DECISION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.DerivedVariableImpl <em>Derived Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.DerivedVariableImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getDerivedVariable()
	 * @generated
	 */
	int DERIVED_VARIABLE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__KEY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__FORMULA = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__LEVEL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__UNIT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__OPTIONS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__WORDINGS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Weighting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__WEIGHTING = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__CREATED_BY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__CREATED_AT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Derived Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.DocumentCensusImpl <em>Document Census</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.DocumentCensusImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getDocumentCensus()
	 * @generated
	 */
	int DOCUMENT_CENSUS = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__KIND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__REFERENCE_DATE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS__ENTRIES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Document Census</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_CENSUS_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.CensusEntryImpl <em>Census Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.CensusEntryImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getCensusEntry()
	 * @generated
	 */
	int CENSUS_ENTRY = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__SOURCES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__SOURCE_NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__STATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__TITLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__SINCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Revised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__REVISED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Publicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__PUBLICITY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__LINK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__CHECKED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Snapshots</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__SNAPSHOTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Response</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__RESPONSE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY__NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Census Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENSUS_ENTRY_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.impl.PublishedFigureImpl <em>Published Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.impl.PublishedFigureImpl
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getPublishedFigure()
	 * @generated
	 */
	int PUBLISHED_FIGURE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__PLACE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__GROUP = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__ROLE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__BASE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__PERCENT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__DECIMALS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__APPROXIMATE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__QUESTION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Option</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__OPTION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Quotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__QUOTATION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Published Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.QuestionType <em>Question Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.QuestionType
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getQuestionType()
	 * @generated
	 */
	int QUESTION_TYPE = 15;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.MissingKind <em>Missing Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.MissingKind
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getMissingKind()
	 * @generated
	 */
	int MISSING_KIND = 16;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.ResponseStatus <em>Response Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.ResponseStatus
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getResponseStatus()
	 * @generated
	 */
	int RESPONSE_STATUS = 17;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.RoutingOperator <em>Routing Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.RoutingOperator
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getRoutingOperator()
	 * @generated
	 */
	int ROUTING_OPERATOR = 18;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.ScaleLevel <em>Scale Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.ScaleLevel
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getScaleLevel()
	 * @generated
	 */
	int SCALE_LEVEL = 19;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.CensusState <em>Census State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.CensusState
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getCensusState()
	 * @generated
	 */
	int CENSUS_STATE = 20;

	/**
	 * The meta object id for the '{@link org.triangula.model.survey.Publicity <em>Publicity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.survey.Publicity
	 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getPublicity()
	 * @generated
	 */
	int PUBLICITY = 21;


	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.Surveys <em>Surveys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Surveys</em>'.
	 * @see org.triangula.model.survey.Surveys
	 * @generated
	 */
	EClass getSurveys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Surveys#getSurveys <em>Surveys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Surveys</em>'.
	 * @see org.triangula.model.survey.Surveys#getSurveys()
	 * @see #getSurveys()
	 * @generated
	 */
	EReference getSurveys_Surveys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Surveys#getCensuses <em>Censuses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Censuses</em>'.
	 * @see org.triangula.model.survey.Surveys#getCensuses()
	 * @see #getSurveys()
	 * @generated
	 */
	EReference getSurveys_Censuses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Surveys#getPublishedFigures <em>Published Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Published Figures</em>'.
	 * @see org.triangula.model.survey.Surveys#getPublishedFigures()
	 * @see #getSurveys()
	 * @generated
	 */
	EReference getSurveys_PublishedFigures();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.Survey <em>Survey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Survey</em>'.
	 * @see org.triangula.model.survey.Survey
	 * @generated
	 */
	EClass getSurvey();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Survey#getOpenedOn <em>Opened On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened On</em>'.
	 * @see org.triangula.model.survey.Survey#getOpenedOn()
	 * @see #getSurvey()
	 * @generated
	 */
	EAttribute getSurvey_OpenedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Survey#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.triangula.model.survey.Survey#getClosedOn()
	 * @see #getSurvey()
	 * @generated
	 */
	EAttribute getSurvey_ClosedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Survey#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.triangula.model.survey.Survey#getMethod()
	 * @see #getSurvey()
	 * @generated
	 */
	EAttribute getSurvey_Method();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Survey#getQuestionnaires <em>Questionnaires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questionnaires</em>'.
	 * @see org.triangula.model.survey.Survey#getQuestionnaires()
	 * @see #getSurvey()
	 * @generated
	 */
	EReference getSurvey_Questionnaires();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Survey#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responses</em>'.
	 * @see org.triangula.model.survey.Survey#getResponses()
	 * @see #getSurvey()
	 * @generated
	 */
	EReference getSurvey_Responses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Survey#getDerivedVariables <em>Derived Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Derived Variables</em>'.
	 * @see org.triangula.model.survey.Survey#getDerivedVariables()
	 * @see #getSurvey()
	 * @generated
	 */
	EReference getSurvey_DerivedVariables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Survey#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.triangula.model.survey.Survey#getDecisions()
	 * @see #getSurvey()
	 * @generated
	 */
	EReference getSurvey_Decisions();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.Questionnaire <em>Questionnaire</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Questionnaire</em>'.
	 * @see org.triangula.model.survey.Questionnaire
	 * @generated
	 */
	EClass getQuestionnaire();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Questionnaire#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.triangula.model.survey.Questionnaire#getVersion()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Questionnaire#getIntroductions <em>Introductions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Introductions</em>'.
	 * @see org.triangula.model.survey.Questionnaire#getIntroductions()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EReference getQuestionnaire_Introductions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Questionnaire#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Topics</em>'.
	 * @see org.triangula.model.survey.Questionnaire#getTopics()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EReference getQuestionnaire_Topics();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.Questionnaire#getPredecessor <em>Predecessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Predecessor</em>'.
	 * @see org.triangula.model.survey.Questionnaire#getPredecessor()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EReference getQuestionnaire_Predecessor();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Questionnaire#getReleasedAt <em>Released At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Released At</em>'.
	 * @see org.triangula.model.survey.Questionnaire#getReleasedAt()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_ReleasedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Questionnaire#getReleasedBy <em>Released By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Released By</em>'.
	 * @see org.triangula.model.survey.Questionnaire#getReleasedBy()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_ReleasedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Questionnaire#getChangeReason <em>Change Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change Reason</em>'.
	 * @see org.triangula.model.survey.Questionnaire#getChangeReason()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_ChangeReason();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.Topic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topic</em>'.
	 * @see org.triangula.model.survey.Topic
	 * @generated
	 */
	EClass getTopic();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Topic#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.triangula.model.survey.Topic#getNumber()
	 * @see #getTopic()
	 * @generated
	 */
	EAttribute getTopic_Number();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Topic#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.triangula.model.survey.Topic#getWordings()
	 * @see #getTopic()
	 * @generated
	 */
	EReference getTopic_Wordings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Topic#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.triangula.model.survey.Topic#getQuestions()
	 * @see #getTopic()
	 * @generated
	 */
	EReference getTopic_Questions();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.triangula.model.survey.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Question#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.triangula.model.survey.Question#getNumber()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Question#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.triangula.model.survey.Question#getType()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Question#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.triangula.model.survey.Question#getWordings()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Wordings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Question#getHints <em>Hints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hints</em>'.
	 * @see org.triangula.model.survey.Question#getHints()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Hints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Question#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.triangula.model.survey.Question#getOptions()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Options();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Question#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.triangula.model.survey.Question#getRows()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Rows();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Question#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.triangula.model.survey.Question#isRequired()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Question#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.triangula.model.survey.Question#getMinimum()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Question#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.triangula.model.survey.Question#getMaximum()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Question#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.triangula.model.survey.Question#getUnit()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Question#getRankPlaces <em>Rank Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank Places</em>'.
	 * @see org.triangula.model.survey.Question#getRankPlaces()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_RankPlaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Question#getRouting <em>Routing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routing</em>'.
	 * @see org.triangula.model.survey.Question#getRouting()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Routing();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.Question#getPredecessor <em>Predecessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Predecessor</em>'.
	 * @see org.triangula.model.survey.Question#getPredecessor()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Predecessor();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Question#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.triangula.model.survey.Question#getLevel()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Level();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.AnswerOption <em>Answer Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Option</em>'.
	 * @see org.triangula.model.survey.AnswerOption
	 * @generated
	 */
	EClass getAnswerOption();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.AnswerOption#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.triangula.model.survey.AnswerOption#getCode()
	 * @see #getAnswerOption()
	 * @generated
	 */
	EAttribute getAnswerOption_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.AnswerOption#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.triangula.model.survey.AnswerOption#getWordings()
	 * @see #getAnswerOption()
	 * @generated
	 */
	EReference getAnswerOption_Wordings();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.AnswerOption#isOpenText <em>Open Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Text</em>'.
	 * @see org.triangula.model.survey.AnswerOption#isOpenText()
	 * @see #getAnswerOption()
	 * @generated
	 */
	EAttribute getAnswerOption_OpenText();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.AnswerOption#isExclusive <em>Exclusive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclusive</em>'.
	 * @see org.triangula.model.survey.AnswerOption#isExclusive()
	 * @see #getAnswerOption()
	 * @generated
	 */
	EAttribute getAnswerOption_Exclusive();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.AnswerOption#getMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see org.triangula.model.survey.AnswerOption#getMissing()
	 * @see #getAnswerOption()
	 * @generated
	 */
	EAttribute getAnswerOption_Missing();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.MatrixRow <em>Matrix Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Matrix Row</em>'.
	 * @see org.triangula.model.survey.MatrixRow
	 * @generated
	 */
	EClass getMatrixRow();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.MatrixRow#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.triangula.model.survey.MatrixRow#getCode()
	 * @see #getMatrixRow()
	 * @generated
	 */
	EAttribute getMatrixRow_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.MatrixRow#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.triangula.model.survey.MatrixRow#getWordings()
	 * @see #getMatrixRow()
	 * @generated
	 */
	EReference getMatrixRow_Wordings();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.RoutingRule <em>Routing Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Routing Rule</em>'.
	 * @see org.triangula.model.survey.RoutingRule
	 * @generated
	 */
	EClass getRoutingRule();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.RoutingRule#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.triangula.model.survey.RoutingRule#getQuestion()
	 * @see #getRoutingRule()
	 * @generated
	 */
	EReference getRoutingRule_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.RoutingRule#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.triangula.model.survey.RoutingRule#getOperator()
	 * @see #getRoutingRule()
	 * @generated
	 */
	EAttribute getRoutingRule_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.RoutingRule#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.triangula.model.survey.RoutingRule#getValue()
	 * @see #getRoutingRule()
	 * @generated
	 */
	EAttribute getRoutingRule_Value();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.Response <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response</em>'.
	 * @see org.triangula.model.survey.Response
	 * @generated
	 */
	EClass getResponse();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.Response#getQuestionnaire <em>Questionnaire</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Questionnaire</em>'.
	 * @see org.triangula.model.survey.Response#getQuestionnaire()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Questionnaire();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.Response#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.triangula.model.survey.Response#getUnit()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Response#getRespondent <em>Respondent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondent</em>'.
	 * @see org.triangula.model.survey.Response#getRespondent()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Respondent();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.Response#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.triangula.model.survey.Response#getPerson()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Response#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.triangula.model.survey.Response#getStatus()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Response#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.triangula.model.survey.Response#getReceivedOn()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Response#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.triangula.model.survey.Response#getWeight()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Weight();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.Response#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.triangula.model.survey.Response#getAnswers()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Answers();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.survey.Response#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Topics</em>'.
	 * @see org.triangula.model.survey.Response#getTopics()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Topics();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Response#getExternalKey <em>External Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Key</em>'.
	 * @see org.triangula.model.survey.Response#getExternalKey()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_ExternalKey();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Response#getInvitedOn <em>Invited On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invited On</em>'.
	 * @see org.triangula.model.survey.Response#getInvitedOn()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_InvitedOn();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.survey.Response#getRemindedOn <em>Reminded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Reminded On</em>'.
	 * @see org.triangula.model.survey.Response#getRemindedOn()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_RemindedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Response#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.triangula.model.survey.Response#getDueOn()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_DueOn();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.triangula.model.survey.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.Answer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.triangula.model.survey.Answer#getQuestion()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Question();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.Answer#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Row</em>'.
	 * @see org.triangula.model.survey.Answer#getRow()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Row();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.survey.Answer#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Options</em>'.
	 * @see org.triangula.model.survey.Answer#getOptions()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.triangula.model.survey.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Answer#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.triangula.model.survey.Answer#getNumber()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Answer#getMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see org.triangula.model.survey.Answer#getMissing()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Missing();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.Answer#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.triangula.model.survey.Answer#getNote()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Note();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.AnswerDecision <em>Answer Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Decision</em>'.
	 * @see org.triangula.model.survey.AnswerDecision
	 * @generated
	 */
	EClass getAnswerDecision();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.AnswerDecision#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.triangula.model.survey.AnswerDecision#getUnit()
	 * @see #getAnswerDecision()
	 * @generated
	 */
	EReference getAnswerDecision_Unit();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.AnswerDecision#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.triangula.model.survey.AnswerDecision#getQuestion()
	 * @see #getAnswerDecision()
	 * @generated
	 */
	EReference getAnswerDecision_Question();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.AnswerDecision#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Row</em>'.
	 * @see org.triangula.model.survey.AnswerDecision#getRow()
	 * @see #getAnswerDecision()
	 * @generated
	 */
	EReference getAnswerDecision_Row();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.AnswerDecision#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Answer</em>'.
	 * @see org.triangula.model.survey.AnswerDecision#getAnswer()
	 * @see #getAnswerDecision()
	 * @generated
	 */
	EReference getAnswerDecision_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.AnswerDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.triangula.model.survey.AnswerDecision#getReason()
	 * @see #getAnswerDecision()
	 * @generated
	 */
	EAttribute getAnswerDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.AnswerDecision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.triangula.model.survey.AnswerDecision#getDecidedBy()
	 * @see #getAnswerDecision()
	 * @generated
	 */
	EAttribute getAnswerDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.AnswerDecision#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.triangula.model.survey.AnswerDecision#getDecidedAt()
	 * @see #getAnswerDecision()
	 * @generated
	 */
	EAttribute getAnswerDecision_DecidedAt();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.DerivedVariable <em>Derived Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Derived Variable</em>'.
	 * @see org.triangula.model.survey.DerivedVariable
	 * @generated
	 */
	EClass getDerivedVariable();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.DerivedVariable#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#getKey()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.DerivedVariable#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#getFormula()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.DerivedVariable#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#getLevel()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.DerivedVariable#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#getUnit()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.DerivedVariable#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#getOptions()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EReference getDerivedVariable_Options();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.DerivedVariable#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#getWordings()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EReference getDerivedVariable_Wordings();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.DerivedVariable#isWeighting <em>Weighting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weighting</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#isWeighting()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_Weighting();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.DerivedVariable#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#getCreatedBy()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.DerivedVariable#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.triangula.model.survey.DerivedVariable#getCreatedAt()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_CreatedAt();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.DocumentCensus <em>Document Census</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Census</em>'.
	 * @see org.triangula.model.survey.DocumentCensus
	 * @generated
	 */
	EClass getDocumentCensus();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.DocumentCensus#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.triangula.model.survey.DocumentCensus#getKind()
	 * @see #getDocumentCensus()
	 * @generated
	 */
	EReference getDocumentCensus_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.DocumentCensus#getReferenceDate <em>Reference Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Date</em>'.
	 * @see org.triangula.model.survey.DocumentCensus#getReferenceDate()
	 * @see #getDocumentCensus()
	 * @generated
	 */
	EAttribute getDocumentCensus_ReferenceDate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.survey.DocumentCensus#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.triangula.model.survey.DocumentCensus#getEntries()
	 * @see #getDocumentCensus()
	 * @generated
	 */
	EReference getDocumentCensus_Entries();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.CensusEntry <em>Census Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Census Entry</em>'.
	 * @see org.triangula.model.survey.CensusEntry
	 * @generated
	 */
	EClass getCensusEntry();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.CensusEntry#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getUnit()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EReference getCensusEntry_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.CensusEntry#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getState()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EAttribute getCensusEntry_State();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.CensusEntry#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getTitle()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EAttribute getCensusEntry_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.CensusEntry#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getSince()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EAttribute getCensusEntry_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.CensusEntry#getRevised <em>Revised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revised</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getRevised()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EAttribute getCensusEntry_Revised();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.CensusEntry#getPublicity <em>Publicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publicity</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getPublicity()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EAttribute getCensusEntry_Publicity();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.CensusEntry#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getLink()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EAttribute getCensusEntry_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.CensusEntry#getCheckedOn <em>Checked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked On</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getCheckedOn()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EAttribute getCensusEntry_CheckedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.survey.CensusEntry#getSnapshots <em>Snapshots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Snapshots</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getSnapshots()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EReference getCensusEntry_Snapshots();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.CensusEntry#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Response</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getResponse()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EReference getCensusEntry_Response();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.CensusEntry#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.triangula.model.survey.CensusEntry#getNote()
	 * @see #getCensusEntry()
	 * @generated
	 */
	EAttribute getCensusEntry_Note();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.survey.PublishedFigure <em>Published Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Published Figure</em>'.
	 * @see org.triangula.model.survey.PublishedFigure
	 * @generated
	 */
	EClass getPublishedFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getPlace()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getGroup()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getRole()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getCount()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getBase()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#getPercent <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getPercent()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Percent();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getDecimals()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Decimals();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#isApproximate <em>Approximate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approximate</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#isApproximate()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Approximate();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.PublishedFigure#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getQuestion()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EReference getPublishedFigure_Question();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.survey.PublishedFigure#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Option</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getOption()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EReference getPublishedFigure_Option();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.survey.PublishedFigure#getQuotation <em>Quotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quotation</em>'.
	 * @see org.triangula.model.survey.PublishedFigure#getQuotation()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Quotation();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.survey.QuestionType <em>Question Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Question Type</em>'.
	 * @see org.triangula.model.survey.QuestionType
	 * @generated
	 */
	EEnum getQuestionType();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.survey.MissingKind <em>Missing Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Missing Kind</em>'.
	 * @see org.triangula.model.survey.MissingKind
	 * @generated
	 */
	EEnum getMissingKind();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.survey.ResponseStatus <em>Response Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Response Status</em>'.
	 * @see org.triangula.model.survey.ResponseStatus
	 * @generated
	 */
	EEnum getResponseStatus();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.survey.RoutingOperator <em>Routing Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Routing Operator</em>'.
	 * @see org.triangula.model.survey.RoutingOperator
	 * @generated
	 */
	EEnum getRoutingOperator();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.survey.ScaleLevel <em>Scale Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scale Level</em>'.
	 * @see org.triangula.model.survey.ScaleLevel
	 * @generated
	 */
	EEnum getScaleLevel();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.survey.CensusState <em>Census State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Census State</em>'.
	 * @see org.triangula.model.survey.CensusState
	 * @generated
	 */
	EEnum getCensusState();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.survey.Publicity <em>Publicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Publicity</em>'.
	 * @see org.triangula.model.survey.Publicity
	 * @generated
	 */
	EEnum getPublicity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SurveyFactory getSurveyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.SurveysImpl <em>Surveys</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.SurveysImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getSurveys()
		 * @generated
		 */
		EClass SURVEYS = eINSTANCE.getSurveys();

		/**
		 * The meta object literal for the '<em><b>Surveys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURVEYS__SURVEYS = eINSTANCE.getSurveys_Surveys();

		/**
		 * The meta object literal for the '<em><b>Censuses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURVEYS__CENSUSES = eINSTANCE.getSurveys_Censuses();

		/**
		 * The meta object literal for the '<em><b>Published Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURVEYS__PUBLISHED_FIGURES = eINSTANCE.getSurveys_PublishedFigures();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.SurveyImpl <em>Survey</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.SurveyImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getSurvey()
		 * @generated
		 */
		EClass SURVEY = eINSTANCE.getSurvey();

		/**
		 * The meta object literal for the '<em><b>Opened On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY__OPENED_ON = eINSTANCE.getSurvey_OpenedOn();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY__CLOSED_ON = eINSTANCE.getSurvey_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY__METHOD = eINSTANCE.getSurvey_Method();

		/**
		 * The meta object literal for the '<em><b>Questionnaires</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURVEY__QUESTIONNAIRES = eINSTANCE.getSurvey_Questionnaires();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURVEY__RESPONSES = eINSTANCE.getSurvey_Responses();

		/**
		 * The meta object literal for the '<em><b>Derived Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURVEY__DERIVED_VARIABLES = eINSTANCE.getSurvey_DerivedVariables();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURVEY__DECISIONS = eINSTANCE.getSurvey_Decisions();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.QuestionnaireImpl <em>Questionnaire</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.QuestionnaireImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getQuestionnaire()
		 * @generated
		 */
		EClass QUESTIONNAIRE = eINSTANCE.getQuestionnaire();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__VERSION = eINSTANCE.getQuestionnaire_Version();

		/**
		 * The meta object literal for the '<em><b>Introductions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTIONNAIRE__INTRODUCTIONS = eINSTANCE.getQuestionnaire_Introductions();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTIONNAIRE__TOPICS = eINSTANCE.getQuestionnaire_Topics();

		/**
		 * The meta object literal for the '<em><b>Predecessor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTIONNAIRE__PREDECESSOR = eINSTANCE.getQuestionnaire_Predecessor();

		/**
		 * The meta object literal for the '<em><b>Released At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__RELEASED_AT = eINSTANCE.getQuestionnaire_ReleasedAt();

		/**
		 * The meta object literal for the '<em><b>Released By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__RELEASED_BY = eINSTANCE.getQuestionnaire_ReleasedBy();

		/**
		 * The meta object literal for the '<em><b>Change Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__CHANGE_REASON = eINSTANCE.getQuestionnaire_ChangeReason();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.TopicImpl <em>Topic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.TopicImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getTopic()
		 * @generated
		 */
		EClass TOPIC = eINSTANCE.getTopic();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPIC__NUMBER = eINSTANCE.getTopic_Number();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPIC__WORDINGS = eINSTANCE.getTopic_Wordings();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPIC__QUESTIONS = eINSTANCE.getTopic_Questions();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.QuestionImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__NUMBER = eINSTANCE.getQuestion_Number();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__TYPE = eINSTANCE.getQuestion_Type();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__WORDINGS = eINSTANCE.getQuestion_Wordings();

		/**
		 * The meta object literal for the '<em><b>Hints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__HINTS = eINSTANCE.getQuestion_Hints();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__OPTIONS = eINSTANCE.getQuestion_Options();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__ROWS = eINSTANCE.getQuestion_Rows();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__REQUIRED = eINSTANCE.getQuestion_Required();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__MINIMUM = eINSTANCE.getQuestion_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__MAXIMUM = eINSTANCE.getQuestion_Maximum();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__UNIT = eINSTANCE.getQuestion_Unit();

		/**
		 * The meta object literal for the '<em><b>Rank Places</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__RANK_PLACES = eINSTANCE.getQuestion_RankPlaces();

		/**
		 * The meta object literal for the '<em><b>Routing</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__ROUTING = eINSTANCE.getQuestion_Routing();

		/**
		 * The meta object literal for the '<em><b>Predecessor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__PREDECESSOR = eINSTANCE.getQuestion_Predecessor();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__LEVEL = eINSTANCE.getQuestion_Level();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.AnswerOptionImpl <em>Answer Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.AnswerOptionImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getAnswerOption()
		 * @generated
		 */
		EClass ANSWER_OPTION = eINSTANCE.getAnswerOption();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_OPTION__CODE = eINSTANCE.getAnswerOption_Code();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_OPTION__WORDINGS = eINSTANCE.getAnswerOption_Wordings();

		/**
		 * The meta object literal for the '<em><b>Open Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_OPTION__OPEN_TEXT = eINSTANCE.getAnswerOption_OpenText();

		/**
		 * The meta object literal for the '<em><b>Exclusive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_OPTION__EXCLUSIVE = eINSTANCE.getAnswerOption_Exclusive();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_OPTION__MISSING = eINSTANCE.getAnswerOption_Missing();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.MatrixRowImpl <em>Matrix Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.MatrixRowImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getMatrixRow()
		 * @generated
		 */
		EClass MATRIX_ROW = eINSTANCE.getMatrixRow();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATRIX_ROW__CODE = eINSTANCE.getMatrixRow_Code();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATRIX_ROW__WORDINGS = eINSTANCE.getMatrixRow_Wordings();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.RoutingRuleImpl <em>Routing Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.RoutingRuleImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getRoutingRule()
		 * @generated
		 */
		EClass ROUTING_RULE = eINSTANCE.getRoutingRule();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTING_RULE__QUESTION = eINSTANCE.getRoutingRule_Question();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTING_RULE__OPERATOR = eINSTANCE.getRoutingRule_Operator();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTING_RULE__VALUE = eINSTANCE.getRoutingRule_Value();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.ResponseImpl <em>Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.ResponseImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getResponse()
		 * @generated
		 */
		EClass RESPONSE = eINSTANCE.getResponse();

		/**
		 * The meta object literal for the '<em><b>Questionnaire</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__QUESTIONNAIRE = eINSTANCE.getResponse_Questionnaire();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__UNIT = eINSTANCE.getResponse_Unit();

		/**
		 * The meta object literal for the '<em><b>Respondent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__RESPONDENT = eINSTANCE.getResponse_Respondent();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__PERSON = eINSTANCE.getResponse_Person();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__STATUS = eINSTANCE.getResponse_Status();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__RECEIVED_ON = eINSTANCE.getResponse_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__WEIGHT = eINSTANCE.getResponse_Weight();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__ANSWERS = eINSTANCE.getResponse_Answers();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__TOPICS = eINSTANCE.getResponse_Topics();

		/**
		 * The meta object literal for the '<em><b>External Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__EXTERNAL_KEY = eINSTANCE.getResponse_ExternalKey();

		/**
		 * The meta object literal for the '<em><b>Invited On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__INVITED_ON = eINSTANCE.getResponse_InvitedOn();

		/**
		 * The meta object literal for the '<em><b>Reminded On</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__REMINDED_ON = eINSTANCE.getResponse_RemindedOn();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__DUE_ON = eINSTANCE.getResponse_DueOn();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.AnswerImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__QUESTION = eINSTANCE.getAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__ROW = eINSTANCE.getAnswer_Row();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__OPTIONS = eINSTANCE.getAnswer_Options();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NUMBER = eINSTANCE.getAnswer_Number();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__MISSING = eINSTANCE.getAnswer_Missing();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NOTE = eINSTANCE.getAnswer_Note();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.AnswerDecisionImpl <em>Answer Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.AnswerDecisionImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getAnswerDecision()
		 * @generated
		 */
		EClass ANSWER_DECISION = eINSTANCE.getAnswerDecision();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_DECISION__UNIT = eINSTANCE.getAnswerDecision_Unit();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_DECISION__QUESTION = eINSTANCE.getAnswerDecision_Question();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_DECISION__ROW = eINSTANCE.getAnswerDecision_Row();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_DECISION__ANSWER = eINSTANCE.getAnswerDecision_Answer();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_DECISION__REASON = eINSTANCE.getAnswerDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_DECISION__DECIDED_BY = eINSTANCE.getAnswerDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_DECISION__DECIDED_AT = eINSTANCE.getAnswerDecision_DecidedAt();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.DerivedVariableImpl <em>Derived Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.DerivedVariableImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getDerivedVariable()
		 * @generated
		 */
		EClass DERIVED_VARIABLE = eINSTANCE.getDerivedVariable();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__KEY = eINSTANCE.getDerivedVariable_Key();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__FORMULA = eINSTANCE.getDerivedVariable_Formula();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__LEVEL = eINSTANCE.getDerivedVariable_Level();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__UNIT = eINSTANCE.getDerivedVariable_Unit();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVED_VARIABLE__OPTIONS = eINSTANCE.getDerivedVariable_Options();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVED_VARIABLE__WORDINGS = eINSTANCE.getDerivedVariable_Wordings();

		/**
		 * The meta object literal for the '<em><b>Weighting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__WEIGHTING = eINSTANCE.getDerivedVariable_Weighting();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__CREATED_BY = eINSTANCE.getDerivedVariable_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__CREATED_AT = eINSTANCE.getDerivedVariable_CreatedAt();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.DocumentCensusImpl <em>Document Census</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.DocumentCensusImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getDocumentCensus()
		 * @generated
		 */
		EClass DOCUMENT_CENSUS = eINSTANCE.getDocumentCensus();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_CENSUS__KIND = eINSTANCE.getDocumentCensus_Kind();

		/**
		 * The meta object literal for the '<em><b>Reference Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_CENSUS__REFERENCE_DATE = eINSTANCE.getDocumentCensus_ReferenceDate();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_CENSUS__ENTRIES = eINSTANCE.getDocumentCensus_Entries();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.CensusEntryImpl <em>Census Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.CensusEntryImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getCensusEntry()
		 * @generated
		 */
		EClass CENSUS_ENTRY = eINSTANCE.getCensusEntry();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CENSUS_ENTRY__UNIT = eINSTANCE.getCensusEntry_Unit();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENSUS_ENTRY__STATE = eINSTANCE.getCensusEntry_State();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENSUS_ENTRY__TITLE = eINSTANCE.getCensusEntry_Title();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENSUS_ENTRY__SINCE = eINSTANCE.getCensusEntry_Since();

		/**
		 * The meta object literal for the '<em><b>Revised</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENSUS_ENTRY__REVISED = eINSTANCE.getCensusEntry_Revised();

		/**
		 * The meta object literal for the '<em><b>Publicity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENSUS_ENTRY__PUBLICITY = eINSTANCE.getCensusEntry_Publicity();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENSUS_ENTRY__LINK = eINSTANCE.getCensusEntry_Link();

		/**
		 * The meta object literal for the '<em><b>Checked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENSUS_ENTRY__CHECKED_ON = eINSTANCE.getCensusEntry_CheckedOn();

		/**
		 * The meta object literal for the '<em><b>Snapshots</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CENSUS_ENTRY__SNAPSHOTS = eINSTANCE.getCensusEntry_Snapshots();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CENSUS_ENTRY__RESPONSE = eINSTANCE.getCensusEntry_Response();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENSUS_ENTRY__NOTE = eINSTANCE.getCensusEntry_Note();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.impl.PublishedFigureImpl <em>Published Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.impl.PublishedFigureImpl
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getPublishedFigure()
		 * @generated
		 */
		EClass PUBLISHED_FIGURE = eINSTANCE.getPublishedFigure();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__PLACE = eINSTANCE.getPublishedFigure_Place();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__GROUP = eINSTANCE.getPublishedFigure_Group();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__ROLE = eINSTANCE.getPublishedFigure_Role();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__COUNT = eINSTANCE.getPublishedFigure_Count();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__BASE = eINSTANCE.getPublishedFigure_Base();

		/**
		 * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__PERCENT = eINSTANCE.getPublishedFigure_Percent();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__DECIMALS = eINSTANCE.getPublishedFigure_Decimals();

		/**
		 * The meta object literal for the '<em><b>Approximate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__APPROXIMATE = eINSTANCE.getPublishedFigure_Approximate();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURE__QUESTION = eINSTANCE.getPublishedFigure_Question();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURE__OPTION = eINSTANCE.getPublishedFigure_Option();

		/**
		 * The meta object literal for the '<em><b>Quotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__QUOTATION = eINSTANCE.getPublishedFigure_Quotation();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.QuestionType <em>Question Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.QuestionType
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getQuestionType()
		 * @generated
		 */
		EEnum QUESTION_TYPE = eINSTANCE.getQuestionType();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.MissingKind <em>Missing Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.MissingKind
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getMissingKind()
		 * @generated
		 */
		EEnum MISSING_KIND = eINSTANCE.getMissingKind();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.ResponseStatus <em>Response Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.ResponseStatus
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getResponseStatus()
		 * @generated
		 */
		EEnum RESPONSE_STATUS = eINSTANCE.getResponseStatus();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.RoutingOperator <em>Routing Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.RoutingOperator
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getRoutingOperator()
		 * @generated
		 */
		EEnum ROUTING_OPERATOR = eINSTANCE.getRoutingOperator();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.ScaleLevel <em>Scale Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.ScaleLevel
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getScaleLevel()
		 * @generated
		 */
		EEnum SCALE_LEVEL = eINSTANCE.getScaleLevel();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.CensusState <em>Census State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.CensusState
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getCensusState()
		 * @generated
		 */
		EEnum CENSUS_STATE = eINSTANCE.getCensusState();

		/**
		 * The meta object literal for the '{@link org.triangula.model.survey.Publicity <em>Publicity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.survey.Publicity
		 * @see org.triangula.model.survey.impl.SurveyPackageImpl#getPublicity()
		 * @generated
		 */
		EEnum PUBLICITY = eINSTANCE.getPublicity();

	}

} //SurveyPackage
