/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.triangula.model.ModelPackage;

import org.triangula.model.actors.ActorsPackage;

import org.triangula.model.actors.impl.ActorsPackageImpl;

import org.triangula.model.impl.ModelPackageImpl;

import org.triangula.model.inquiry.InquiryPackage;

import org.triangula.model.inquiry.impl.InquiryPackageImpl;

import org.triangula.model.places.PlacesPackage;

import org.triangula.model.places.impl.PlacesPackageImpl;

import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.CensusState;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.DocumentCensus;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Publicity;
import org.triangula.model.survey.PublishedFigure;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.model.survey.RoutingRule;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.model.survey.Surveys;
import org.triangula.model.survey.Topic;

import org.triangula.model.texts.TextsPackage;

import org.triangula.model.texts.impl.TextsPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SurveyPackageImpl extends EPackageImpl implements SurveyPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surveysEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surveyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionnaireEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass topicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass answerOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass matrixRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass routingRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass answerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass answerDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass derivedVariableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentCensusEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass censusEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publishedFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum questionTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum missingKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum responseStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum routingOperatorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scaleLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum censusStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum publicityEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.triangula.model.survey.SurveyPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SurveyPackageImpl() {
		super(eNS_URI, SurveyFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SurveyPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SurveyPackage init() {
		if (isInited) return (SurveyPackage)EPackage.Registry.INSTANCE.getEPackage(SurveyPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSurveyPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SurveyPackageImpl theSurveyPackage = registeredSurveyPackage instanceof SurveyPackageImpl ? (SurveyPackageImpl)registeredSurveyPackage : new SurveyPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlacesPackage.eNS_URI);
		PlacesPackageImpl thePlacesPackage = (PlacesPackageImpl)(registeredPackage instanceof PlacesPackageImpl ? registeredPackage : PlacesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TextsPackage.eNS_URI);
		TextsPackageImpl theTextsPackage = (TextsPackageImpl)(registeredPackage instanceof TextsPackageImpl ? registeredPackage : TextsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InquiryPackage.eNS_URI);
		InquiryPackageImpl theInquiryPackage = (InquiryPackageImpl)(registeredPackage instanceof InquiryPackageImpl ? registeredPackage : InquiryPackage.eINSTANCE);

		// Create package meta-data objects
		theSurveyPackage.createPackageContents();
		theModelPackage.createPackageContents();
		thePlacesPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTextsPackage.createPackageContents();
		theInquiryPackage.createPackageContents();

		// Initialize created meta-data
		theSurveyPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		thePlacesPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTextsPackage.initializePackageContents();
		theInquiryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSurveyPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SurveyPackage.eNS_URI, theSurveyPackage);
		return theSurveyPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurveys() {
		return surveysEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurveys_Surveys() {
		return (EReference)surveysEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurveys_Censuses() {
		return (EReference)surveysEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurveys_PublishedFigures() {
		return (EReference)surveysEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurvey() {
		return surveyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurvey_OpenedOn() {
		return (EAttribute)surveyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurvey_ClosedOn() {
		return (EAttribute)surveyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurvey_Method() {
		return (EAttribute)surveyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurvey_Questionnaires() {
		return (EReference)surveyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurvey_Responses() {
		return (EReference)surveyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurvey_DerivedVariables() {
		return (EReference)surveyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurvey_Decisions() {
		return (EReference)surveyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestionnaire() {
		return questionnaireEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_Version() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionnaire_Introductions() {
		return (EReference)questionnaireEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionnaire_Topics() {
		return (EReference)questionnaireEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionnaire_Predecessor() {
		return (EReference)questionnaireEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_ReleasedAt() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_ReleasedBy() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_ChangeReason() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTopic() {
		return topicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopic_Number() {
		return (EAttribute)topicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopic_Wordings() {
		return (EReference)topicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopic_Questions() {
		return (EReference)topicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestion() {
		return questionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Number() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Type() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_Wordings() {
		return (EReference)questionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_Hints() {
		return (EReference)questionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_Options() {
		return (EReference)questionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_Rows() {
		return (EReference)questionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Required() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Minimum() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Maximum() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Unit() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_RankPlaces() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_Routing() {
		return (EReference)questionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_Predecessor() {
		return (EReference)questionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Level() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnswerOption() {
		return answerOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerOption_Code() {
		return (EAttribute)answerOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswerOption_Wordings() {
		return (EReference)answerOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerOption_OpenText() {
		return (EAttribute)answerOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerOption_Exclusive() {
		return (EAttribute)answerOptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerOption_Missing() {
		return (EAttribute)answerOptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMatrixRow() {
		return matrixRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatrixRow_Code() {
		return (EAttribute)matrixRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMatrixRow_Wordings() {
		return (EReference)matrixRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoutingRule() {
		return routingRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutingRule_Question() {
		return (EReference)routingRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutingRule_Operator() {
		return (EAttribute)routingRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutingRule_Value() {
		return (EAttribute)routingRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponse() {
		return responseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Questionnaire() {
		return (EReference)responseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Unit() {
		return (EReference)responseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Respondent() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Person() {
		return (EReference)responseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Status() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_ReceivedOn() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Weight() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Answers() {
		return (EReference)responseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Topics() {
		return (EReference)responseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_ExternalKey() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_InvitedOn() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_RemindedOn() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_DueOn() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnswer() {
		return answerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswer_Question() {
		return (EReference)answerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswer_Row() {
		return (EReference)answerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswer_Options() {
		return (EReference)answerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Text() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Number() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Missing() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Note() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnswerDecision() {
		return answerDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswerDecision_Unit() {
		return (EReference)answerDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswerDecision_Question() {
		return (EReference)answerDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswerDecision_Row() {
		return (EReference)answerDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswerDecision_Answer() {
		return (EReference)answerDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerDecision_Reason() {
		return (EAttribute)answerDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerDecision_DecidedBy() {
		return (EAttribute)answerDecisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerDecision_DecidedAt() {
		return (EAttribute)answerDecisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDerivedVariable() {
		return derivedVariableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivedVariable_Key() {
		return (EAttribute)derivedVariableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivedVariable_Formula() {
		return (EAttribute)derivedVariableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivedVariable_Level() {
		return (EAttribute)derivedVariableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivedVariable_Unit() {
		return (EAttribute)derivedVariableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDerivedVariable_Options() {
		return (EReference)derivedVariableEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDerivedVariable_Wordings() {
		return (EReference)derivedVariableEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivedVariable_Weighting() {
		return (EAttribute)derivedVariableEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivedVariable_CreatedBy() {
		return (EAttribute)derivedVariableEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivedVariable_CreatedAt() {
		return (EAttribute)derivedVariableEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocumentCensus() {
		return documentCensusEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocumentCensus_Kind() {
		return (EReference)documentCensusEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentCensus_ReferenceDate() {
		return (EAttribute)documentCensusEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocumentCensus_Entries() {
		return (EReference)documentCensusEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCensusEntry() {
		return censusEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCensusEntry_Unit() {
		return (EReference)censusEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCensusEntry_State() {
		return (EAttribute)censusEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCensusEntry_Title() {
		return (EAttribute)censusEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCensusEntry_Since() {
		return (EAttribute)censusEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCensusEntry_Revised() {
		return (EAttribute)censusEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCensusEntry_Publicity() {
		return (EAttribute)censusEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCensusEntry_Link() {
		return (EAttribute)censusEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCensusEntry_CheckedOn() {
		return (EAttribute)censusEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCensusEntry_Snapshots() {
		return (EReference)censusEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCensusEntry_Response() {
		return (EReference)censusEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCensusEntry_Note() {
		return (EAttribute)censusEntryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublishedFigure() {
		return publishedFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Place() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Group() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Role() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Count() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Base() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Percent() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Decimals() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Approximate() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublishedFigure_Question() {
		return (EReference)publishedFigureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublishedFigure_Option() {
		return (EReference)publishedFigureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Quotation() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQuestionType() {
		return questionTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMissingKind() {
		return missingKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResponseStatus() {
		return responseStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoutingOperator() {
		return routingOperatorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScaleLevel() {
		return scaleLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCensusState() {
		return censusStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPublicity() {
		return publicityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SurveyFactory getSurveyFactory() {
		return (SurveyFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		surveysEClass = createEClass(SURVEYS);
		createEReference(surveysEClass, SURVEYS__SURVEYS);
		createEReference(surveysEClass, SURVEYS__CENSUSES);
		createEReference(surveysEClass, SURVEYS__PUBLISHED_FIGURES);

		surveyEClass = createEClass(SURVEY);
		createEAttribute(surveyEClass, SURVEY__OPENED_ON);
		createEAttribute(surveyEClass, SURVEY__CLOSED_ON);
		createEAttribute(surveyEClass, SURVEY__METHOD);
		createEReference(surveyEClass, SURVEY__QUESTIONNAIRES);
		createEReference(surveyEClass, SURVEY__RESPONSES);
		createEReference(surveyEClass, SURVEY__DERIVED_VARIABLES);
		createEReference(surveyEClass, SURVEY__DECISIONS);

		questionnaireEClass = createEClass(QUESTIONNAIRE);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__VERSION);
		createEReference(questionnaireEClass, QUESTIONNAIRE__INTRODUCTIONS);
		createEReference(questionnaireEClass, QUESTIONNAIRE__TOPICS);
		createEReference(questionnaireEClass, QUESTIONNAIRE__PREDECESSOR);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__RELEASED_AT);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__RELEASED_BY);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__CHANGE_REASON);

		topicEClass = createEClass(TOPIC);
		createEAttribute(topicEClass, TOPIC__NUMBER);
		createEReference(topicEClass, TOPIC__WORDINGS);
		createEReference(topicEClass, TOPIC__QUESTIONS);

		questionEClass = createEClass(QUESTION);
		createEAttribute(questionEClass, QUESTION__NUMBER);
		createEAttribute(questionEClass, QUESTION__TYPE);
		createEReference(questionEClass, QUESTION__WORDINGS);
		createEReference(questionEClass, QUESTION__HINTS);
		createEReference(questionEClass, QUESTION__OPTIONS);
		createEReference(questionEClass, QUESTION__ROWS);
		createEAttribute(questionEClass, QUESTION__REQUIRED);
		createEAttribute(questionEClass, QUESTION__MINIMUM);
		createEAttribute(questionEClass, QUESTION__MAXIMUM);
		createEAttribute(questionEClass, QUESTION__UNIT);
		createEAttribute(questionEClass, QUESTION__RANK_PLACES);
		createEReference(questionEClass, QUESTION__ROUTING);
		createEReference(questionEClass, QUESTION__PREDECESSOR);
		createEAttribute(questionEClass, QUESTION__LEVEL);

		answerOptionEClass = createEClass(ANSWER_OPTION);
		createEAttribute(answerOptionEClass, ANSWER_OPTION__CODE);
		createEReference(answerOptionEClass, ANSWER_OPTION__WORDINGS);
		createEAttribute(answerOptionEClass, ANSWER_OPTION__OPEN_TEXT);
		createEAttribute(answerOptionEClass, ANSWER_OPTION__EXCLUSIVE);
		createEAttribute(answerOptionEClass, ANSWER_OPTION__MISSING);

		matrixRowEClass = createEClass(MATRIX_ROW);
		createEAttribute(matrixRowEClass, MATRIX_ROW__CODE);
		createEReference(matrixRowEClass, MATRIX_ROW__WORDINGS);

		routingRuleEClass = createEClass(ROUTING_RULE);
		createEReference(routingRuleEClass, ROUTING_RULE__QUESTION);
		createEAttribute(routingRuleEClass, ROUTING_RULE__OPERATOR);
		createEAttribute(routingRuleEClass, ROUTING_RULE__VALUE);

		responseEClass = createEClass(RESPONSE);
		createEReference(responseEClass, RESPONSE__QUESTIONNAIRE);
		createEReference(responseEClass, RESPONSE__UNIT);
		createEAttribute(responseEClass, RESPONSE__RESPONDENT);
		createEReference(responseEClass, RESPONSE__PERSON);
		createEAttribute(responseEClass, RESPONSE__STATUS);
		createEAttribute(responseEClass, RESPONSE__RECEIVED_ON);
		createEAttribute(responseEClass, RESPONSE__WEIGHT);
		createEReference(responseEClass, RESPONSE__ANSWERS);
		createEReference(responseEClass, RESPONSE__TOPICS);
		createEAttribute(responseEClass, RESPONSE__EXTERNAL_KEY);
		createEAttribute(responseEClass, RESPONSE__INVITED_ON);
		createEAttribute(responseEClass, RESPONSE__REMINDED_ON);
		createEAttribute(responseEClass, RESPONSE__DUE_ON);

		answerEClass = createEClass(ANSWER);
		createEReference(answerEClass, ANSWER__QUESTION);
		createEReference(answerEClass, ANSWER__ROW);
		createEReference(answerEClass, ANSWER__OPTIONS);
		createEAttribute(answerEClass, ANSWER__TEXT);
		createEAttribute(answerEClass, ANSWER__NUMBER);
		createEAttribute(answerEClass, ANSWER__MISSING);
		createEAttribute(answerEClass, ANSWER__NOTE);

		answerDecisionEClass = createEClass(ANSWER_DECISION);
		createEReference(answerDecisionEClass, ANSWER_DECISION__UNIT);
		createEReference(answerDecisionEClass, ANSWER_DECISION__QUESTION);
		createEReference(answerDecisionEClass, ANSWER_DECISION__ROW);
		createEReference(answerDecisionEClass, ANSWER_DECISION__ANSWER);
		createEAttribute(answerDecisionEClass, ANSWER_DECISION__REASON);
		createEAttribute(answerDecisionEClass, ANSWER_DECISION__DECIDED_BY);
		createEAttribute(answerDecisionEClass, ANSWER_DECISION__DECIDED_AT);

		derivedVariableEClass = createEClass(DERIVED_VARIABLE);
		createEAttribute(derivedVariableEClass, DERIVED_VARIABLE__KEY);
		createEAttribute(derivedVariableEClass, DERIVED_VARIABLE__FORMULA);
		createEAttribute(derivedVariableEClass, DERIVED_VARIABLE__LEVEL);
		createEAttribute(derivedVariableEClass, DERIVED_VARIABLE__UNIT);
		createEReference(derivedVariableEClass, DERIVED_VARIABLE__OPTIONS);
		createEReference(derivedVariableEClass, DERIVED_VARIABLE__WORDINGS);
		createEAttribute(derivedVariableEClass, DERIVED_VARIABLE__WEIGHTING);
		createEAttribute(derivedVariableEClass, DERIVED_VARIABLE__CREATED_BY);
		createEAttribute(derivedVariableEClass, DERIVED_VARIABLE__CREATED_AT);

		documentCensusEClass = createEClass(DOCUMENT_CENSUS);
		createEReference(documentCensusEClass, DOCUMENT_CENSUS__KIND);
		createEAttribute(documentCensusEClass, DOCUMENT_CENSUS__REFERENCE_DATE);
		createEReference(documentCensusEClass, DOCUMENT_CENSUS__ENTRIES);

		censusEntryEClass = createEClass(CENSUS_ENTRY);
		createEReference(censusEntryEClass, CENSUS_ENTRY__UNIT);
		createEAttribute(censusEntryEClass, CENSUS_ENTRY__STATE);
		createEAttribute(censusEntryEClass, CENSUS_ENTRY__TITLE);
		createEAttribute(censusEntryEClass, CENSUS_ENTRY__SINCE);
		createEAttribute(censusEntryEClass, CENSUS_ENTRY__REVISED);
		createEAttribute(censusEntryEClass, CENSUS_ENTRY__PUBLICITY);
		createEAttribute(censusEntryEClass, CENSUS_ENTRY__LINK);
		createEAttribute(censusEntryEClass, CENSUS_ENTRY__CHECKED_ON);
		createEReference(censusEntryEClass, CENSUS_ENTRY__SNAPSHOTS);
		createEReference(censusEntryEClass, CENSUS_ENTRY__RESPONSE);
		createEAttribute(censusEntryEClass, CENSUS_ENTRY__NOTE);

		publishedFigureEClass = createEClass(PUBLISHED_FIGURE);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__PLACE);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__GROUP);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__ROLE);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__COUNT);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__BASE);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__PERCENT);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__DECIMALS);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__APPROXIMATE);
		createEReference(publishedFigureEClass, PUBLISHED_FIGURE__QUESTION);
		createEReference(publishedFigureEClass, PUBLISHED_FIGURE__OPTION);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__QUOTATION);

		// Create enums
		questionTypeEEnum = createEEnum(QUESTION_TYPE);
		missingKindEEnum = createEEnum(MISSING_KIND);
		responseStatusEEnum = createEEnum(RESPONSE_STATUS);
		routingOperatorEEnum = createEEnum(ROUTING_OPERATOR);
		scaleLevelEEnum = createEEnum(SCALE_LEVEL);
		censusStateEEnum = createEEnum(CENSUS_STATE);
		publicityEEnum = createEEnum(PUBLICITY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ActorsPackage theActorsPackage = (ActorsPackage)EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		TextsPackage theTextsPackage = (TextsPackage)EPackage.Registry.INSTANCE.getEPackage(TextsPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		surveysEClass.getESuperTypes().add(theModelPackage.getIdentified());
		surveyEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		surveyEClass.getESuperTypes().add(theModelPackage.getSourced());
		questionnaireEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		topicEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		questionEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		answerOptionEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		matrixRowEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		routingRuleEClass.getESuperTypes().add(theModelPackage.getIdentified());
		responseEClass.getESuperTypes().add(theModelPackage.getElement());
		responseEClass.getESuperTypes().add(theModelPackage.getSourced());
		answerEClass.getESuperTypes().add(theModelPackage.getIdentified());
		answerDecisionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		derivedVariableEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		documentCensusEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		documentCensusEClass.getESuperTypes().add(theModelPackage.getSourced());
		censusEntryEClass.getESuperTypes().add(theModelPackage.getIdentified());
		censusEntryEClass.getESuperTypes().add(theModelPackage.getSourced());
		publishedFigureEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		publishedFigureEClass.getESuperTypes().add(theModelPackage.getSourced());

		// Initialize classes and features; add operations and parameters
		initEClass(surveysEClass, Surveys.class, "Surveys", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSurveys_Surveys(), this.getSurvey(), null, "surveys", null, 0, -1, Surveys.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurveys_Censuses(), this.getDocumentCensus(), null, "censuses", null, 0, -1, Surveys.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurveys_PublishedFigures(), this.getPublishedFigure(), null, "publishedFigures", null, 0, -1, Surveys.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(surveyEClass, Survey.class, "Survey", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSurvey_OpenedOn(), theModelPackage.getPartialDate(), "openedOn", null, 0, 1, Survey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurvey_ClosedOn(), theModelPackage.getPartialDate(), "closedOn", null, 0, 1, Survey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurvey_Method(), ecorePackage.getEString(), "method", null, 0, 1, Survey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurvey_Questionnaires(), this.getQuestionnaire(), null, "questionnaires", null, 0, -1, Survey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurvey_Responses(), this.getResponse(), null, "responses", null, 0, -1, Survey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurvey_DerivedVariables(), this.getDerivedVariable(), null, "derivedVariables", null, 0, -1, Survey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurvey_Decisions(), this.getAnswerDecision(), null, "decisions", null, 0, -1, Survey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionnaireEClass, Questionnaire.class, "Questionnaire", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuestionnaire_Version(), ecorePackage.getEString(), "version", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestionnaire_Introductions(), theModelPackage.getWording(), null, "introductions", null, 0, -1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestionnaire_Topics(), this.getTopic(), null, "topics", null, 0, -1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestionnaire_Predecessor(), this.getQuestionnaire(), null, "predecessor", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestionnaire_ReleasedAt(), theModelPackage.getInstant(), "releasedAt", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestionnaire_ReleasedBy(), ecorePackage.getEString(), "releasedBy", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestionnaire_ChangeReason(), ecorePackage.getEString(), "changeReason", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(topicEClass, Topic.class, "Topic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTopic_Number(), ecorePackage.getEString(), "number", null, 0, 1, Topic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopic_Wordings(), theModelPackage.getWording(), null, "wordings", null, 0, -1, Topic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopic_Questions(), this.getQuestion(), null, "questions", null, 0, -1, Topic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionEClass, Question.class, "Question", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuestion_Number(), ecorePackage.getEString(), "number", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Type(), this.getQuestionType(), "type", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_Wordings(), theModelPackage.getWording(), null, "wordings", null, 0, -1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_Hints(), theModelPackage.getWording(), null, "hints", null, 0, -1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_Options(), this.getAnswerOption(), null, "options", null, 0, -1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_Rows(), this.getMatrixRow(), null, "rows", null, 0, -1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Minimum(), ecorePackage.getEDoubleObject(), "minimum", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Maximum(), ecorePackage.getEDoubleObject(), "maximum", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_RankPlaces(), ecorePackage.getEInt(), "rankPlaces", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_Routing(), this.getRoutingRule(), null, "routing", null, 0, -1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_Predecessor(), this.getQuestion(), null, "predecessor", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Level(), this.getScaleLevel(), "level", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerOptionEClass, AnswerOption.class, "AnswerOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnswerOption_Code(), ecorePackage.getEString(), "code", null, 0, 1, AnswerOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnswerOption_Wordings(), theModelPackage.getWording(), null, "wordings", null, 0, -1, AnswerOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerOption_OpenText(), ecorePackage.getEBoolean(), "openText", null, 0, 1, AnswerOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerOption_Exclusive(), ecorePackage.getEBoolean(), "exclusive", null, 0, 1, AnswerOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerOption_Missing(), this.getMissingKind(), "missing", null, 0, 1, AnswerOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(matrixRowEClass, MatrixRow.class, "MatrixRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMatrixRow_Code(), ecorePackage.getEString(), "code", null, 0, 1, MatrixRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMatrixRow_Wordings(), theModelPackage.getWording(), null, "wordings", null, 0, -1, MatrixRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(routingRuleEClass, RoutingRule.class, "RoutingRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRoutingRule_Question(), this.getQuestion(), null, "question", null, 1, 1, RoutingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutingRule_Operator(), this.getRoutingOperator(), "operator", null, 0, 1, RoutingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutingRule_Value(), ecorePackage.getEString(), "value", null, 0, 1, RoutingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(responseEClass, Response.class, "Response", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getResponse_Questionnaire(), this.getQuestionnaire(), null, "questionnaire", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponse_Unit(), theModelPackage.getElement(), null, "unit", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_Respondent(), ecorePackage.getEString(), "respondent", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponse_Person(), theActorsPackage.getPerson(), null, "person", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_Status(), this.getResponseStatus(), "status", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_ReceivedOn(), theModelPackage.getPartialDate(), "receivedOn", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_Weight(), ecorePackage.getEDouble(), "weight", "1.0", 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponse_Answers(), this.getAnswer(), null, "answers", null, 0, -1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponse_Topics(), this.getTopic(), null, "topics", null, 0, -1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_ExternalKey(), ecorePackage.getEString(), "externalKey", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_InvitedOn(), theModelPackage.getLocalDate(), "invitedOn", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_RemindedOn(), theModelPackage.getLocalDate(), "remindedOn", null, 0, -1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_DueOn(), theModelPackage.getLocalDate(), "dueOn", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerEClass, Answer.class, "Answer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAnswer_Question(), this.getQuestion(), null, "question", null, 1, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnswer_Row(), this.getMatrixRow(), null, "row", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnswer_Options(), this.getAnswerOption(), null, "options", null, 0, -1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Text(), ecorePackage.getEString(), "text", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Number(), ecorePackage.getEDoubleObject(), "number", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Missing(), this.getMissingKind(), "missing", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Note(), ecorePackage.getEString(), "note", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerDecisionEClass, AnswerDecision.class, "AnswerDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAnswerDecision_Unit(), theModelPackage.getElement(), null, "unit", null, 1, 1, AnswerDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnswerDecision_Question(), this.getQuestion(), null, "question", null, 1, 1, AnswerDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnswerDecision_Row(), this.getMatrixRow(), null, "row", null, 0, 1, AnswerDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnswerDecision_Answer(), this.getAnswer(), null, "answer", null, 0, 1, AnswerDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerDecision_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, AnswerDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerDecision_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, AnswerDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerDecision_DecidedAt(), theModelPackage.getInstant(), "decidedAt", null, 0, 1, AnswerDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(derivedVariableEClass, DerivedVariable.class, "DerivedVariable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDerivedVariable_Key(), ecorePackage.getEString(), "key", null, 0, 1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivedVariable_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivedVariable_Level(), this.getScaleLevel(), "level", null, 0, 1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivedVariable_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDerivedVariable_Options(), this.getAnswerOption(), null, "options", null, 0, -1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDerivedVariable_Wordings(), theModelPackage.getWording(), null, "wordings", null, 0, -1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivedVariable_Weighting(), ecorePackage.getEBoolean(), "weighting", null, 0, 1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivedVariable_CreatedBy(), ecorePackage.getEString(), "createdBy", null, 0, 1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivedVariable_CreatedAt(), theModelPackage.getInstant(), "createdAt", null, 0, 1, DerivedVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentCensusEClass, DocumentCensus.class, "DocumentCensus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDocumentCensus_Kind(), theModelPackage.getTerm(), null, "kind", null, 0, 1, DocumentCensus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentCensus_ReferenceDate(), theModelPackage.getPartialDate(), "referenceDate", null, 0, 1, DocumentCensus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentCensus_Entries(), this.getCensusEntry(), null, "entries", null, 0, -1, DocumentCensus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(censusEntryEClass, CensusEntry.class, "CensusEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCensusEntry_Unit(), theModelPackage.getElement(), null, "unit", null, 1, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCensusEntry_State(), this.getCensusState(), "state", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCensusEntry_Title(), ecorePackage.getEString(), "title", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCensusEntry_Since(), theModelPackage.getPartialDate(), "since", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCensusEntry_Revised(), theModelPackage.getPartialDate(), "revised", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCensusEntry_Publicity(), this.getPublicity(), "publicity", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCensusEntry_Link(), ecorePackage.getEString(), "link", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCensusEntry_CheckedOn(), theModelPackage.getLocalDate(), "checkedOn", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCensusEntry_Snapshots(), theTextsPackage.getDocument(), null, "snapshots", null, 0, -1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCensusEntry_Response(), this.getResponse(), null, "response", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCensusEntry_Note(), ecorePackage.getEString(), "note", null, 0, 1, CensusEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(publishedFigureEClass, PublishedFigure.class, "PublishedFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPublishedFigure_Place(), ecorePackage.getEString(), "place", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Group(), ecorePackage.getEString(), "group", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Role(), ecorePackage.getEString(), "role", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Base(), ecorePackage.getEIntegerObject(), "base", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Percent(), ecorePackage.getEDoubleObject(), "percent", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Decimals(), ecorePackage.getEInt(), "decimals", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Approximate(), ecorePackage.getEBoolean(), "approximate", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublishedFigure_Question(), this.getQuestion(), null, "question", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublishedFigure_Option(), this.getAnswerOption(), null, "option", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Quotation(), ecorePackage.getEString(), "quotation", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(questionTypeEEnum, QuestionType.class, "QuestionType");
		addEEnumLiteral(questionTypeEEnum, QuestionType.SINGLE);
		addEEnumLiteral(questionTypeEEnum, QuestionType.MULTIPLE);
		addEEnumLiteral(questionTypeEEnum, QuestionType.YES_NO);
		addEEnumLiteral(questionTypeEEnum, QuestionType.RANK);
		addEEnumLiteral(questionTypeEEnum, QuestionType.NUMBER);
		addEEnumLiteral(questionTypeEEnum, QuestionType.PERCENT);
		addEEnumLiteral(questionTypeEEnum, QuestionType.DATE);
		addEEnumLiteral(questionTypeEEnum, QuestionType.TEXT);
		addEEnumLiteral(questionTypeEEnum, QuestionType.MATRIX);

		initEEnum(missingKindEEnum, MissingKind.class, "MissingKind");
		addEEnumLiteral(missingKindEEnum, MissingKind.NONE);
		addEEnumLiteral(missingKindEEnum, MissingKind.NOT_ASKED);
		addEEnumLiteral(missingKindEEnum, MissingKind.NOT_ANSWERED);
		addEEnumLiteral(missingKindEEnum, MissingKind.DONT_KNOW);
		addEEnumLiteral(missingKindEEnum, MissingKind.REFUSED);

		initEEnum(responseStatusEEnum, ResponseStatus.class, "ResponseStatus");
		addEEnumLiteral(responseStatusEEnum, ResponseStatus.INVITED);
		addEEnumLiteral(responseStatusEEnum, ResponseStatus.REMINDED);
		addEEnumLiteral(responseStatusEEnum, ResponseStatus.PARTIAL);
		addEEnumLiteral(responseStatusEEnum, ResponseStatus.COMPLETE);
		addEEnumLiteral(responseStatusEEnum, ResponseStatus.DECLINED);

		initEEnum(routingOperatorEEnum, RoutingOperator.class, "RoutingOperator");
		addEEnumLiteral(routingOperatorEEnum, RoutingOperator.EQUALS);
		addEEnumLiteral(routingOperatorEEnum, RoutingOperator.DIFFERS);
		addEEnumLiteral(routingOperatorEEnum, RoutingOperator.CONTAINS);
		addEEnumLiteral(routingOperatorEEnum, RoutingOperator.LESS);
		addEEnumLiteral(routingOperatorEEnum, RoutingOperator.GREATER);
		addEEnumLiteral(routingOperatorEEnum, RoutingOperator.ANSWERED);

		initEEnum(scaleLevelEEnum, ScaleLevel.class, "ScaleLevel");
		addEEnumLiteral(scaleLevelEEnum, ScaleLevel.UNKNOWN);
		addEEnumLiteral(scaleLevelEEnum, ScaleLevel.NOMINAL);
		addEEnumLiteral(scaleLevelEEnum, ScaleLevel.ORDINAL);
		addEEnumLiteral(scaleLevelEEnum, ScaleLevel.METRIC);

		initEEnum(censusStateEEnum, CensusState.class, "CensusState");
		addEEnumLiteral(censusStateEEnum, CensusState.UNKNOWN);
		addEEnumLiteral(censusStateEEnum, CensusState.PRESENT);
		addEEnumLiteral(censusStateEEnum, CensusState.IN_PREPARATION);
		addEEnumLiteral(censusStateEEnum, CensusState.EXPIRED);
		addEEnumLiteral(censusStateEEnum, CensusState.ABSENT);

		initEEnum(publicityEEnum, Publicity.class, "Publicity");
		addEEnumLiteral(publicityEEnum, Publicity.UNKNOWN);
		addEEnumLiteral(publicityEEnum, Publicity.PUBLIC);
		addEEnumLiteral(publicityEEnum, Publicity.ON_REQUEST);
		addEEnumLiteral(publicityEEnum, Publicity.NOT_PUBLIC);
		addEEnumLiteral(publicityEEnum, Publicity.NO_LONGER_PUBLIC);
	}

} //SurveyPackageImpl
