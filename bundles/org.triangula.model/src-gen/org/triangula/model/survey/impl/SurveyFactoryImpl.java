/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.triangula.model.survey.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SurveyFactoryImpl extends EFactoryImpl implements SurveyFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SurveyFactory init() {
		try {
			SurveyFactory theSurveyFactory = (SurveyFactory)EPackage.Registry.INSTANCE.getEFactory(SurveyPackage.eNS_URI);
			if (theSurveyFactory != null) {
				return theSurveyFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SurveyFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SurveyFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SurveyPackage.SURVEYS: return createSurveys();
			case SurveyPackage.SURVEY: return createSurvey();
			case SurveyPackage.QUESTIONNAIRE: return createQuestionnaire();
			case SurveyPackage.TOPIC: return createTopic();
			case SurveyPackage.QUESTION: return createQuestion();
			case SurveyPackage.ANSWER_OPTION: return createAnswerOption();
			case SurveyPackage.MATRIX_ROW: return createMatrixRow();
			case SurveyPackage.ROUTING_RULE: return createRoutingRule();
			case SurveyPackage.RESPONSE: return createResponse();
			case SurveyPackage.ANSWER: return createAnswer();
			case SurveyPackage.ANSWER_DECISION: return createAnswerDecision();
			case SurveyPackage.DERIVED_VARIABLE: return createDerivedVariable();
			case SurveyPackage.DOCUMENT_CENSUS: return createDocumentCensus();
			case SurveyPackage.CENSUS_ENTRY: return createCensusEntry();
			case SurveyPackage.PUBLISHED_FIGURE: return createPublishedFigure();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case SurveyPackage.QUESTION_TYPE:
				return createQuestionTypeFromString(eDataType, initialValue);
			case SurveyPackage.MISSING_KIND:
				return createMissingKindFromString(eDataType, initialValue);
			case SurveyPackage.RESPONSE_STATUS:
				return createResponseStatusFromString(eDataType, initialValue);
			case SurveyPackage.ROUTING_OPERATOR:
				return createRoutingOperatorFromString(eDataType, initialValue);
			case SurveyPackage.SCALE_LEVEL:
				return createScaleLevelFromString(eDataType, initialValue);
			case SurveyPackage.CENSUS_STATE:
				return createCensusStateFromString(eDataType, initialValue);
			case SurveyPackage.PUBLICITY:
				return createPublicityFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case SurveyPackage.QUESTION_TYPE:
				return convertQuestionTypeToString(eDataType, instanceValue);
			case SurveyPackage.MISSING_KIND:
				return convertMissingKindToString(eDataType, instanceValue);
			case SurveyPackage.RESPONSE_STATUS:
				return convertResponseStatusToString(eDataType, instanceValue);
			case SurveyPackage.ROUTING_OPERATOR:
				return convertRoutingOperatorToString(eDataType, instanceValue);
			case SurveyPackage.SCALE_LEVEL:
				return convertScaleLevelToString(eDataType, instanceValue);
			case SurveyPackage.CENSUS_STATE:
				return convertCensusStateToString(eDataType, instanceValue);
			case SurveyPackage.PUBLICITY:
				return convertPublicityToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Surveys createSurveys() {
		SurveysImpl surveys = new SurveysImpl();
		return surveys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Survey createSurvey() {
		SurveyImpl survey = new SurveyImpl();
		return survey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Questionnaire createQuestionnaire() {
		QuestionnaireImpl questionnaire = new QuestionnaireImpl();
		return questionnaire;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Topic createTopic() {
		TopicImpl topic = new TopicImpl();
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question createQuestion() {
		QuestionImpl question = new QuestionImpl();
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerOption createAnswerOption() {
		AnswerOptionImpl answerOption = new AnswerOptionImpl();
		return answerOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatrixRow createMatrixRow() {
		MatrixRowImpl matrixRow = new MatrixRowImpl();
		return matrixRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoutingRule createRoutingRule() {
		RoutingRuleImpl routingRule = new RoutingRuleImpl();
		return routingRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Response createResponse() {
		ResponseImpl response = new ResponseImpl();
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer createAnswer() {
		AnswerImpl answer = new AnswerImpl();
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerDecision createAnswerDecision() {
		AnswerDecisionImpl answerDecision = new AnswerDecisionImpl();
		return answerDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DerivedVariable createDerivedVariable() {
		DerivedVariableImpl derivedVariable = new DerivedVariableImpl();
		return derivedVariable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentCensus createDocumentCensus() {
		DocumentCensusImpl documentCensus = new DocumentCensusImpl();
		return documentCensus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CensusEntry createCensusEntry() {
		CensusEntryImpl censusEntry = new CensusEntryImpl();
		return censusEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublishedFigure createPublishedFigure() {
		PublishedFigureImpl publishedFigure = new PublishedFigureImpl();
		return publishedFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public QuestionType createQuestionTypeFromString(EDataType eDataType, String initialValue) {
		QuestionType result = QuestionType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuestionTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MissingKind createMissingKindFromString(EDataType eDataType, String initialValue) {
		MissingKind result = MissingKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMissingKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResponseStatus createResponseStatusFromString(EDataType eDataType, String initialValue) {
		ResponseStatus result = ResponseStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResponseStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoutingOperator createRoutingOperatorFromString(EDataType eDataType, String initialValue) {
		RoutingOperator result = RoutingOperator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoutingOperatorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScaleLevel createScaleLevelFromString(EDataType eDataType, String initialValue) {
		ScaleLevel result = ScaleLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScaleLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CensusState createCensusStateFromString(EDataType eDataType, String initialValue) {
		CensusState result = CensusState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCensusStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Publicity createPublicityFromString(EDataType eDataType, String initialValue) {
		Publicity result = Publicity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPublicityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SurveyPackage getSurveyPackage() {
		return (SurveyPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SurveyPackage getPackage() {
		return SurveyPackage.eINSTANCE;
	}

} //SurveyFactoryImpl
