/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

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
 * What was said and written: documents, selections and codings, the code system, memos and summaries.
 * <!-- end-model-doc -->
 * @see org.triangula.model.texts.TextsFactory
 * @model kind="package"
 * @generated
 */
public interface TextsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "texts";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:triangula:model:1:texts";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "texts";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TextsPackage eINSTANCE = org.triangula.model.texts.impl.TextsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.TextsImpl <em>Texts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.TextsImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getTexts()
	 * @generated
	 */
	int TEXTS = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXTS__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXTS__DOCUMENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXTS__GROUPS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXTS__SETS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Code System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXTS__CODE_SYSTEM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Memos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXTS__MEMOS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Summaries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXTS__SUMMARIES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Texts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXTS_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.DocumentGroupImpl <em>Document Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.DocumentGroupImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getDocumentGroup()
	 * @generated
	 */
	int DOCUMENT_GROUP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_GROUP__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_GROUP__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_GROUP__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_GROUP__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_GROUP__DOCUMENTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_GROUP__GROUPS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_GROUP__COLOUR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Document Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_GROUP_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.DocumentSetImpl <em>Document Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.DocumentSetImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getDocumentSet()
	 * @generated
	 */
	int DOCUMENT_SET = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__DOCUMENTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__COLOUR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Document Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.DocumentImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__KIND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__LANGUAGE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TEXT_FILE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TEXT_LENGTH = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Paragraph Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PARAGRAPH_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Text Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TEXT_CHECKSUM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Record Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__RECORD_STATUS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CREATED_AT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Original File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ORIGINAL_FILE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Media File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__MEDIA_FILE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__COLOUR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Interview</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__INTERVIEW = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Speakers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SPEAKERS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Selections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SELECTIONS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Earlier Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__EARLIER_TEXTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__AREAS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.InterviewDetailsImpl <em>Interview Details</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.InterviewDetailsImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getInterviewDetails()
	 * @generated
	 */
	int INTERVIEW_DETAILS = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Conducted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__CONDUCTED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Short Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__SHORT_CODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>District</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__DISTRICT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Respondents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__RESPONDENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Respondent Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__RESPONDENT_FUNCTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Peculiarities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__PECULIARITIES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__FORMAT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__PLACE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Interpreter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__INTERPRETER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__DURATION_MINUTES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__RECORDED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__CONSENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Interviewers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS__INTERVIEWERS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Interview Details</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_DETAILS_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.SpeakerImpl <em>Speaker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.SpeakerImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getSpeaker()
	 * @generated
	 */
	int SPEAKER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__LABEL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__ROLE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__PERSON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Speaker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.TextVersionImpl <em>Text Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.TextVersionImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getTextVersion()
	 * @generated
	 */
	int TEXT_VERSION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_VERSION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_VERSION__TEXT_FILE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_VERSION__TEXT_CHECKSUM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Replaced At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_VERSION__REPLACED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_VERSION__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Text Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_VERSION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.SelectionImpl <em>Selection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.SelectionImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getSelection()
	 * @generated
	 */
	int SELECTION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__START = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__END = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Paraphrase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__PARAPHRASE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Highlight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__HIGHLIGHT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Record Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__RECORD_STATUS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Codings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__CODINGS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Selection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.CodingImpl <em>Coding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.CodingImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCoding()
	 * @generated
	 */
	int CODING = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CODER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CREATED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__WEIGHT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__ORIGIN = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.CodeSystemImpl <em>Code System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.CodeSystemImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeSystem()
	 * @generated
	 */
	int CODE_SYSTEM = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYSTEM__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYSTEM__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYSTEM__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYSTEM__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYSTEM__CODES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYSTEM__HISTORY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYSTEM__SETS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Code System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYSTEM_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.CodeImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CODES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Codable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CODABLE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__COLOUR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ORIGIN = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DEFINITION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Anchor Example</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ANCHOR_EXAMPLE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXAMPLES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Coding Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CODING_RULES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Inclusion Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__INCLUSION_RULES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Exclusion Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXCLUSION_RULES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ALIASES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__SHORTCUT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Favourite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__FAVOURITE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CREATED_AT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Creator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CREATOR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__WORDINGS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.CodeSetImpl <em>Code Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.CodeSetImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeSet()
	 * @generated
	 */
	int CODE_SET = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__CODES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET__COLOUR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Code Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SET_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.CodeChangeImpl <em>Code Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.CodeChangeImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeChange()
	 * @generated
	 */
	int CODE_CHANGE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__KIND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__CODE_ID = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Code Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__CODE_NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__BEFORE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__AFTER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Changed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__CHANGED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__CHANGED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Code Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_CHANGE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.MemoImpl <em>Memo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.MemoImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getMemo()
	 * @generated
	 */
	int MEMO = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__TEXT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__KIND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__CONCERNS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__AUTHOR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__CREATED_AT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__MODIFIED_AT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__COLOUR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__DOCUMENT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Memo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.impl.SummaryImpl <em>Summary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.impl.SummaryImpl
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getSummary()
	 * @generated
	 */
	int SUMMARY = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUMMARY__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUMMARY__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUMMARY__DOCUMENT = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUMMARY__CODE = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUMMARY__TEXT = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUMMARY__AUTHOR = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUMMARY__MODIFIED_AT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUMMARY_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.DocumentKind <em>Document Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.DocumentKind
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getDocumentKind()
	 * @generated
	 */
	int DOCUMENT_KIND = 15;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.RecordStatus <em>Record Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.RecordStatus
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getRecordStatus()
	 * @generated
	 */
	int RECORD_STATUS = 16;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.SpeakerRole <em>Speaker Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.SpeakerRole
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getSpeakerRole()
	 * @generated
	 */
	int SPEAKER_ROLE = 17;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.InterviewFormat <em>Interview Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.InterviewFormat
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getInterviewFormat()
	 * @generated
	 */
	int INTERVIEW_FORMAT = 18;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.CodeOrigin <em>Code Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.CodeOrigin
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeOrigin()
	 * @generated
	 */
	int CODE_ORIGIN = 19;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.CodingOrigin <em>Coding Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.CodingOrigin
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodingOrigin()
	 * @generated
	 */
	int CODING_ORIGIN = 20;

	/**
	 * The meta object id for the '{@link org.triangula.model.texts.CodeChangeKind <em>Code Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.texts.CodeChangeKind
	 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeChangeKind()
	 * @generated
	 */
	int CODE_CHANGE_KIND = 21;


	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.Texts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Texts</em>'.
	 * @see org.triangula.model.texts.Texts
	 * @generated
	 */
	EClass getTexts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Texts#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.triangula.model.texts.Texts#getDocuments()
	 * @see #getTexts()
	 * @generated
	 */
	EReference getTexts_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Texts#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.triangula.model.texts.Texts#getGroups()
	 * @see #getTexts()
	 * @generated
	 */
	EReference getTexts_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Texts#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sets</em>'.
	 * @see org.triangula.model.texts.Texts#getSets()
	 * @see #getTexts()
	 * @generated
	 */
	EReference getTexts_Sets();

	/**
	 * Returns the meta object for the containment reference '{@link org.triangula.model.texts.Texts#getCodeSystem <em>Code System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Code System</em>'.
	 * @see org.triangula.model.texts.Texts#getCodeSystem()
	 * @see #getTexts()
	 * @generated
	 */
	EReference getTexts_CodeSystem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Texts#getMemos <em>Memos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memos</em>'.
	 * @see org.triangula.model.texts.Texts#getMemos()
	 * @see #getTexts()
	 * @generated
	 */
	EReference getTexts_Memos();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Texts#getSummaries <em>Summaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Summaries</em>'.
	 * @see org.triangula.model.texts.Texts#getSummaries()
	 * @see #getTexts()
	 * @generated
	 */
	EReference getTexts_Summaries();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.DocumentGroup <em>Document Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Group</em>'.
	 * @see org.triangula.model.texts.DocumentGroup
	 * @generated
	 */
	EClass getDocumentGroup();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.texts.DocumentGroup#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.triangula.model.texts.DocumentGroup#getDocuments()
	 * @see #getDocumentGroup()
	 * @generated
	 */
	EReference getDocumentGroup_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.DocumentGroup#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.triangula.model.texts.DocumentGroup#getGroups()
	 * @see #getDocumentGroup()
	 * @generated
	 */
	EReference getDocumentGroup_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.DocumentGroup#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.triangula.model.texts.DocumentGroup#getColour()
	 * @see #getDocumentGroup()
	 * @generated
	 */
	EAttribute getDocumentGroup_Colour();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.DocumentSet <em>Document Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Set</em>'.
	 * @see org.triangula.model.texts.DocumentSet
	 * @generated
	 */
	EClass getDocumentSet();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.texts.DocumentSet#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.triangula.model.texts.DocumentSet#getDocuments()
	 * @see #getDocumentSet()
	 * @generated
	 */
	EReference getDocumentSet_Documents();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.DocumentSet#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.triangula.model.texts.DocumentSet#getColour()
	 * @see #getDocumentSet()
	 * @generated
	 */
	EAttribute getDocumentSet_Colour();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.triangula.model.texts.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.triangula.model.texts.Document#getKind()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.triangula.model.texts.Document#getLanguage()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getTextFile <em>Text File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text File</em>'.
	 * @see org.triangula.model.texts.Document#getTextFile()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TextFile();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getTextLength <em>Text Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Length</em>'.
	 * @see org.triangula.model.texts.Document#getTextLength()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TextLength();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getParagraphCount <em>Paragraph Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paragraph Count</em>'.
	 * @see org.triangula.model.texts.Document#getParagraphCount()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_ParagraphCount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getTextChecksum <em>Text Checksum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Checksum</em>'.
	 * @see org.triangula.model.texts.Document#getTextChecksum()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TextChecksum();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getRecordStatus <em>Record Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Status</em>'.
	 * @see org.triangula.model.texts.Document#getRecordStatus()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_RecordStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.triangula.model.texts.Document#getCreatedAt()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getOriginalFile <em>Original File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original File</em>'.
	 * @see org.triangula.model.texts.Document#getOriginalFile()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_OriginalFile();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getMediaFile <em>Media File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media File</em>'.
	 * @see org.triangula.model.texts.Document#getMediaFile()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_MediaFile();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Document#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.triangula.model.texts.Document#getColour()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Colour();

	/**
	 * Returns the meta object for the containment reference '{@link org.triangula.model.texts.Document#getInterview <em>Interview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Interview</em>'.
	 * @see org.triangula.model.texts.Document#getInterview()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Interview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Document#getSpeakers <em>Speakers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Speakers</em>'.
	 * @see org.triangula.model.texts.Document#getSpeakers()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Speakers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Document#getSelections <em>Selections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Selections</em>'.
	 * @see org.triangula.model.texts.Document#getSelections()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Selections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Document#getEarlierTexts <em>Earlier Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Earlier Texts</em>'.
	 * @see org.triangula.model.texts.Document#getEarlierTexts()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_EarlierTexts();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.texts.Document#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Areas</em>'.
	 * @see org.triangula.model.texts.Document#getAreas()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Areas();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.InterviewDetails <em>Interview Details</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interview Details</em>'.
	 * @see org.triangula.model.texts.InterviewDetails
	 * @generated
	 */
	EClass getInterviewDetails();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getConductedOn <em>Conducted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conducted On</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getConductedOn()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_ConductedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getNumber()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getShortCode <em>Short Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Code</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getShortCode()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_ShortCode();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.InterviewDetails#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>District</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getDistrict()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EReference getInterviewDetails_District();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.texts.InterviewDetails#getRespondents <em>Respondents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Respondents</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getRespondents()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EReference getInterviewDetails_Respondents();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getRespondentFunction <em>Respondent Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondent Function</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getRespondentFunction()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_RespondentFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getPeculiarities <em>Peculiarities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peculiarities</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getPeculiarities()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_Peculiarities();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getFormat()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getPlace()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#isInterpreter <em>Interpreter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interpreter</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#isInterpreter()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_Interpreter();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getDurationMinutes()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_DurationMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#isRecorded <em>Recorded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#isRecorded()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_Recorded();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.InterviewDetails#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getConsent()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EAttribute getInterviewDetails_Consent();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.texts.InterviewDetails#getInterviewers <em>Interviewers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Interviewers</em>'.
	 * @see org.triangula.model.texts.InterviewDetails#getInterviewers()
	 * @see #getInterviewDetails()
	 * @generated
	 */
	EReference getInterviewDetails_Interviewers();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.Speaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Speaker</em>'.
	 * @see org.triangula.model.texts.Speaker
	 * @generated
	 */
	EClass getSpeaker();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Speaker#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.triangula.model.texts.Speaker#getLabel()
	 * @see #getSpeaker()
	 * @generated
	 */
	EAttribute getSpeaker_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Speaker#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.triangula.model.texts.Speaker#getRole()
	 * @see #getSpeaker()
	 * @generated
	 */
	EAttribute getSpeaker_Role();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Speaker#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.triangula.model.texts.Speaker#getPerson()
	 * @see #getSpeaker()
	 * @generated
	 */
	EReference getSpeaker_Person();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.TextVersion <em>Text Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Version</em>'.
	 * @see org.triangula.model.texts.TextVersion
	 * @generated
	 */
	EClass getTextVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.TextVersion#getTextFile <em>Text File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text File</em>'.
	 * @see org.triangula.model.texts.TextVersion#getTextFile()
	 * @see #getTextVersion()
	 * @generated
	 */
	EAttribute getTextVersion_TextFile();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.TextVersion#getTextChecksum <em>Text Checksum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Checksum</em>'.
	 * @see org.triangula.model.texts.TextVersion#getTextChecksum()
	 * @see #getTextVersion()
	 * @generated
	 */
	EAttribute getTextVersion_TextChecksum();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.TextVersion#getReplacedAt <em>Replaced At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaced At</em>'.
	 * @see org.triangula.model.texts.TextVersion#getReplacedAt()
	 * @see #getTextVersion()
	 * @generated
	 */
	EAttribute getTextVersion_ReplacedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.TextVersion#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.triangula.model.texts.TextVersion#getReason()
	 * @see #getTextVersion()
	 * @generated
	 */
	EAttribute getTextVersion_Reason();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.Selection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selection</em>'.
	 * @see org.triangula.model.texts.Selection
	 * @generated
	 */
	EClass getSelection();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Selection#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.triangula.model.texts.Selection#getStart()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Selection#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.triangula.model.texts.Selection#getEnd()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_End();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Selection#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.triangula.model.texts.Selection#getComment()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Selection#getParaphrase <em>Paraphrase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paraphrase</em>'.
	 * @see org.triangula.model.texts.Selection#getParaphrase()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Paraphrase();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Selection#getHighlight <em>Highlight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highlight</em>'.
	 * @see org.triangula.model.texts.Selection#getHighlight()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Highlight();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Selection#getRecordStatus <em>Record Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Status</em>'.
	 * @see org.triangula.model.texts.Selection#getRecordStatus()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_RecordStatus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Selection#getCodings <em>Codings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codings</em>'.
	 * @see org.triangula.model.texts.Selection#getCodings()
	 * @see #getSelection()
	 * @generated
	 */
	EReference getSelection_Codings();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.Coding <em>Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding</em>'.
	 * @see org.triangula.model.texts.Coding
	 * @generated
	 */
	EClass getCoding();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Coding#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Code</em>'.
	 * @see org.triangula.model.texts.Coding#getCode()
	 * @see #getCoding()
	 * @generated
	 */
	EReference getCoding_Code();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Coding#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coder</em>'.
	 * @see org.triangula.model.texts.Coding#getCoder()
	 * @see #getCoding()
	 * @generated
	 */
	EReference getCoding_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Coding#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.triangula.model.texts.Coding#getCreatedAt()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Coding#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.triangula.model.texts.Coding#getWeight()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Coding#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.triangula.model.texts.Coding#getComment()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Coding#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.triangula.model.texts.Coding#getOrigin()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Origin();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.CodeSystem <em>Code System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code System</em>'.
	 * @see org.triangula.model.texts.CodeSystem
	 * @generated
	 */
	EClass getCodeSystem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.CodeSystem#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.triangula.model.texts.CodeSystem#getCodes()
	 * @see #getCodeSystem()
	 * @generated
	 */
	EReference getCodeSystem_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.CodeSystem#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.triangula.model.texts.CodeSystem#getHistory()
	 * @see #getCodeSystem()
	 * @generated
	 */
	EReference getCodeSystem_History();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.CodeSystem#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sets</em>'.
	 * @see org.triangula.model.texts.CodeSystem#getSets()
	 * @see #getCodeSystem()
	 * @generated
	 */
	EReference getCodeSystem_Sets();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.triangula.model.texts.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Code#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.triangula.model.texts.Code#getCodes()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#isCodable <em>Codable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Codable</em>'.
	 * @see org.triangula.model.texts.Code#isCodable()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Codable();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.triangula.model.texts.Code#getColour()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.triangula.model.texts.Code#getOrigin()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.triangula.model.texts.Code#getDefinition()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getAnchorExample <em>Anchor Example</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor Example</em>'.
	 * @see org.triangula.model.texts.Code#getAnchorExample()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_AnchorExample();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.texts.Code#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Examples</em>'.
	 * @see org.triangula.model.texts.Code#getExamples()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Examples();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getCodingRules <em>Coding Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coding Rules</em>'.
	 * @see org.triangula.model.texts.Code#getCodingRules()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_CodingRules();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getInclusionRules <em>Inclusion Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inclusion Rules</em>'.
	 * @see org.triangula.model.texts.Code#getInclusionRules()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_InclusionRules();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getExclusionRules <em>Exclusion Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclusion Rules</em>'.
	 * @see org.triangula.model.texts.Code#getExclusionRules()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_ExclusionRules();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.texts.Code#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.triangula.model.texts.Code#getAliases()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.triangula.model.texts.Code#getShortcut()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Shortcut();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#isFavourite <em>Favourite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Favourite</em>'.
	 * @see org.triangula.model.texts.Code#isFavourite()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Favourite();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Code#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.triangula.model.texts.Code#getCreatedAt()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_CreatedAt();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Code#getCreator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Creator</em>'.
	 * @see org.triangula.model.texts.Code#getCreator()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Creator();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.texts.Code#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.triangula.model.texts.Code#getWordings()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Wordings();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.CodeSet <em>Code Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Set</em>'.
	 * @see org.triangula.model.texts.CodeSet
	 * @generated
	 */
	EClass getCodeSet();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.texts.CodeSet#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.triangula.model.texts.CodeSet#getCodes()
	 * @see #getCodeSet()
	 * @generated
	 */
	EReference getCodeSet_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.CodeSet#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.triangula.model.texts.CodeSet#getColour()
	 * @see #getCodeSet()
	 * @generated
	 */
	EAttribute getCodeSet_Colour();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.CodeChange <em>Code Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Change</em>'.
	 * @see org.triangula.model.texts.CodeChange
	 * @generated
	 */
	EClass getCodeChange();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.CodeChange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.triangula.model.texts.CodeChange#getKind()
	 * @see #getCodeChange()
	 * @generated
	 */
	EAttribute getCodeChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.CodeChange#getCodeId <em>Code Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Id</em>'.
	 * @see org.triangula.model.texts.CodeChange#getCodeId()
	 * @see #getCodeChange()
	 * @generated
	 */
	EAttribute getCodeChange_CodeId();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.CodeChange#getCodeName <em>Code Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Name</em>'.
	 * @see org.triangula.model.texts.CodeChange#getCodeName()
	 * @see #getCodeChange()
	 * @generated
	 */
	EAttribute getCodeChange_CodeName();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.CodeChange#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.triangula.model.texts.CodeChange#getBefore()
	 * @see #getCodeChange()
	 * @generated
	 */
	EAttribute getCodeChange_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.CodeChange#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.triangula.model.texts.CodeChange#getAfter()
	 * @see #getCodeChange()
	 * @generated
	 */
	EAttribute getCodeChange_After();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.CodeChange#getChangedAt <em>Changed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed At</em>'.
	 * @see org.triangula.model.texts.CodeChange#getChangedAt()
	 * @see #getCodeChange()
	 * @generated
	 */
	EAttribute getCodeChange_ChangedAt();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.CodeChange#getChangedBy <em>Changed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Changed By</em>'.
	 * @see org.triangula.model.texts.CodeChange#getChangedBy()
	 * @see #getCodeChange()
	 * @generated
	 */
	EReference getCodeChange_ChangedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.CodeChange#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.triangula.model.texts.CodeChange#getReason()
	 * @see #getCodeChange()
	 * @generated
	 */
	EAttribute getCodeChange_Reason();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.Memo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memo</em>'.
	 * @see org.triangula.model.texts.Memo
	 * @generated
	 */
	EClass getMemo();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Memo#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.triangula.model.texts.Memo#getText()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Text();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Memo#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.triangula.model.texts.Memo#getKind()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.texts.Memo#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.triangula.model.texts.Memo#getConcerns()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_Concerns();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Memo#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.triangula.model.texts.Memo#getAuthor()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Memo#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.triangula.model.texts.Memo#getCreatedAt()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Memo#getModifiedAt <em>Modified At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified At</em>'.
	 * @see org.triangula.model.texts.Memo#getModifiedAt()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_ModifiedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Memo#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.triangula.model.texts.Memo#getColour()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Colour();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Memo#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.triangula.model.texts.Memo#getDocument()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_Document();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.texts.Summary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Summary</em>'.
	 * @see org.triangula.model.texts.Summary
	 * @generated
	 */
	EClass getSummary();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Summary#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.triangula.model.texts.Summary#getDocument()
	 * @see #getSummary()
	 * @generated
	 */
	EReference getSummary_Document();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Summary#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Code</em>'.
	 * @see org.triangula.model.texts.Summary#getCode()
	 * @see #getSummary()
	 * @generated
	 */
	EReference getSummary_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Summary#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.triangula.model.texts.Summary#getText()
	 * @see #getSummary()
	 * @generated
	 */
	EAttribute getSummary_Text();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.texts.Summary#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.triangula.model.texts.Summary#getAuthor()
	 * @see #getSummary()
	 * @generated
	 */
	EReference getSummary_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.texts.Summary#getModifiedAt <em>Modified At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified At</em>'.
	 * @see org.triangula.model.texts.Summary#getModifiedAt()
	 * @see #getSummary()
	 * @generated
	 */
	EAttribute getSummary_ModifiedAt();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.texts.DocumentKind <em>Document Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document Kind</em>'.
	 * @see org.triangula.model.texts.DocumentKind
	 * @generated
	 */
	EEnum getDocumentKind();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.texts.RecordStatus <em>Record Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Record Status</em>'.
	 * @see org.triangula.model.texts.RecordStatus
	 * @generated
	 */
	EEnum getRecordStatus();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.texts.SpeakerRole <em>Speaker Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Speaker Role</em>'.
	 * @see org.triangula.model.texts.SpeakerRole
	 * @generated
	 */
	EEnum getSpeakerRole();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.texts.InterviewFormat <em>Interview Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interview Format</em>'.
	 * @see org.triangula.model.texts.InterviewFormat
	 * @generated
	 */
	EEnum getInterviewFormat();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.texts.CodeOrigin <em>Code Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Code Origin</em>'.
	 * @see org.triangula.model.texts.CodeOrigin
	 * @generated
	 */
	EEnum getCodeOrigin();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.texts.CodingOrigin <em>Coding Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coding Origin</em>'.
	 * @see org.triangula.model.texts.CodingOrigin
	 * @generated
	 */
	EEnum getCodingOrigin();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.texts.CodeChangeKind <em>Code Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Code Change Kind</em>'.
	 * @see org.triangula.model.texts.CodeChangeKind
	 * @generated
	 */
	EEnum getCodeChangeKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TextsFactory getTextsFactory();

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
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.TextsImpl <em>Texts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.TextsImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getTexts()
		 * @generated
		 */
		EClass TEXTS = eINSTANCE.getTexts();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXTS__DOCUMENTS = eINSTANCE.getTexts_Documents();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXTS__GROUPS = eINSTANCE.getTexts_Groups();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXTS__SETS = eINSTANCE.getTexts_Sets();

		/**
		 * The meta object literal for the '<em><b>Code System</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXTS__CODE_SYSTEM = eINSTANCE.getTexts_CodeSystem();

		/**
		 * The meta object literal for the '<em><b>Memos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXTS__MEMOS = eINSTANCE.getTexts_Memos();

		/**
		 * The meta object literal for the '<em><b>Summaries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXTS__SUMMARIES = eINSTANCE.getTexts_Summaries();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.DocumentGroupImpl <em>Document Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.DocumentGroupImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getDocumentGroup()
		 * @generated
		 */
		EClass DOCUMENT_GROUP = eINSTANCE.getDocumentGroup();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_GROUP__DOCUMENTS = eINSTANCE.getDocumentGroup_Documents();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_GROUP__GROUPS = eINSTANCE.getDocumentGroup_Groups();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_GROUP__COLOUR = eINSTANCE.getDocumentGroup_Colour();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.DocumentSetImpl <em>Document Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.DocumentSetImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getDocumentSet()
		 * @generated
		 */
		EClass DOCUMENT_SET = eINSTANCE.getDocumentSet();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_SET__DOCUMENTS = eINSTANCE.getDocumentSet_Documents();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SET__COLOUR = eINSTANCE.getDocumentSet_Colour();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.DocumentImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__KIND = eINSTANCE.getDocument_Kind();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__LANGUAGE = eINSTANCE.getDocument_Language();

		/**
		 * The meta object literal for the '<em><b>Text File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TEXT_FILE = eINSTANCE.getDocument_TextFile();

		/**
		 * The meta object literal for the '<em><b>Text Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TEXT_LENGTH = eINSTANCE.getDocument_TextLength();

		/**
		 * The meta object literal for the '<em><b>Paragraph Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__PARAGRAPH_COUNT = eINSTANCE.getDocument_ParagraphCount();

		/**
		 * The meta object literal for the '<em><b>Text Checksum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TEXT_CHECKSUM = eINSTANCE.getDocument_TextChecksum();

		/**
		 * The meta object literal for the '<em><b>Record Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__RECORD_STATUS = eINSTANCE.getDocument_RecordStatus();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__CREATED_AT = eINSTANCE.getDocument_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Original File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ORIGINAL_FILE = eINSTANCE.getDocument_OriginalFile();

		/**
		 * The meta object literal for the '<em><b>Media File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__MEDIA_FILE = eINSTANCE.getDocument_MediaFile();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__COLOUR = eINSTANCE.getDocument_Colour();

		/**
		 * The meta object literal for the '<em><b>Interview</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__INTERVIEW = eINSTANCE.getDocument_Interview();

		/**
		 * The meta object literal for the '<em><b>Speakers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SPEAKERS = eINSTANCE.getDocument_Speakers();

		/**
		 * The meta object literal for the '<em><b>Selections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SELECTIONS = eINSTANCE.getDocument_Selections();

		/**
		 * The meta object literal for the '<em><b>Earlier Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__EARLIER_TEXTS = eINSTANCE.getDocument_EarlierTexts();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__AREAS = eINSTANCE.getDocument_Areas();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.InterviewDetailsImpl <em>Interview Details</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.InterviewDetailsImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getInterviewDetails()
		 * @generated
		 */
		EClass INTERVIEW_DETAILS = eINSTANCE.getInterviewDetails();

		/**
		 * The meta object literal for the '<em><b>Conducted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__CONDUCTED_ON = eINSTANCE.getInterviewDetails_ConductedOn();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__NUMBER = eINSTANCE.getInterviewDetails_Number();

		/**
		 * The meta object literal for the '<em><b>Short Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__SHORT_CODE = eINSTANCE.getInterviewDetails_ShortCode();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW_DETAILS__DISTRICT = eINSTANCE.getInterviewDetails_District();

		/**
		 * The meta object literal for the '<em><b>Respondents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW_DETAILS__RESPONDENTS = eINSTANCE.getInterviewDetails_Respondents();

		/**
		 * The meta object literal for the '<em><b>Respondent Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__RESPONDENT_FUNCTION = eINSTANCE.getInterviewDetails_RespondentFunction();

		/**
		 * The meta object literal for the '<em><b>Peculiarities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__PECULIARITIES = eINSTANCE.getInterviewDetails_Peculiarities();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__FORMAT = eINSTANCE.getInterviewDetails_Format();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__PLACE = eINSTANCE.getInterviewDetails_Place();

		/**
		 * The meta object literal for the '<em><b>Interpreter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__INTERPRETER = eINSTANCE.getInterviewDetails_Interpreter();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__DURATION_MINUTES = eINSTANCE.getInterviewDetails_DurationMinutes();

		/**
		 * The meta object literal for the '<em><b>Recorded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__RECORDED = eINSTANCE.getInterviewDetails_Recorded();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_DETAILS__CONSENT = eINSTANCE.getInterviewDetails_Consent();

		/**
		 * The meta object literal for the '<em><b>Interviewers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW_DETAILS__INTERVIEWERS = eINSTANCE.getInterviewDetails_Interviewers();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.SpeakerImpl <em>Speaker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.SpeakerImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getSpeaker()
		 * @generated
		 */
		EClass SPEAKER = eINSTANCE.getSpeaker();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER__LABEL = eINSTANCE.getSpeaker_Label();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER__ROLE = eINSTANCE.getSpeaker_Role();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPEAKER__PERSON = eINSTANCE.getSpeaker_Person();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.TextVersionImpl <em>Text Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.TextVersionImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getTextVersion()
		 * @generated
		 */
		EClass TEXT_VERSION = eINSTANCE.getTextVersion();

		/**
		 * The meta object literal for the '<em><b>Text File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_VERSION__TEXT_FILE = eINSTANCE.getTextVersion_TextFile();

		/**
		 * The meta object literal for the '<em><b>Text Checksum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_VERSION__TEXT_CHECKSUM = eINSTANCE.getTextVersion_TextChecksum();

		/**
		 * The meta object literal for the '<em><b>Replaced At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_VERSION__REPLACED_AT = eINSTANCE.getTextVersion_ReplacedAt();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_VERSION__REASON = eINSTANCE.getTextVersion_Reason();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.SelectionImpl <em>Selection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.SelectionImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getSelection()
		 * @generated
		 */
		EClass SELECTION = eINSTANCE.getSelection();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__START = eINSTANCE.getSelection_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__END = eINSTANCE.getSelection_End();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__COMMENT = eINSTANCE.getSelection_Comment();

		/**
		 * The meta object literal for the '<em><b>Paraphrase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__PARAPHRASE = eINSTANCE.getSelection_Paraphrase();

		/**
		 * The meta object literal for the '<em><b>Highlight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__HIGHLIGHT = eINSTANCE.getSelection_Highlight();

		/**
		 * The meta object literal for the '<em><b>Record Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__RECORD_STATUS = eINSTANCE.getSelection_RecordStatus();

		/**
		 * The meta object literal for the '<em><b>Codings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SELECTION__CODINGS = eINSTANCE.getSelection_Codings();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.CodingImpl <em>Coding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.CodingImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCoding()
		 * @generated
		 */
		EClass CODING = eINSTANCE.getCoding();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING__CODE = eINSTANCE.getCoding_Code();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING__CODER = eINSTANCE.getCoding_Coder();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CREATED_AT = eINSTANCE.getCoding_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__WEIGHT = eINSTANCE.getCoding_Weight();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__COMMENT = eINSTANCE.getCoding_Comment();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__ORIGIN = eINSTANCE.getCoding_Origin();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.CodeSystemImpl <em>Code System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.CodeSystemImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeSystem()
		 * @generated
		 */
		EClass CODE_SYSTEM = eINSTANCE.getCodeSystem();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_SYSTEM__CODES = eINSTANCE.getCodeSystem_Codes();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_SYSTEM__HISTORY = eINSTANCE.getCodeSystem_History();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_SYSTEM__SETS = eINSTANCE.getCodeSystem_Sets();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.CodeImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CODES = eINSTANCE.getCode_Codes();

		/**
		 * The meta object literal for the '<em><b>Codable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__CODABLE = eINSTANCE.getCode_Codable();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__COLOUR = eINSTANCE.getCode_Colour();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__ORIGIN = eINSTANCE.getCode_Origin();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__DEFINITION = eINSTANCE.getCode_Definition();

		/**
		 * The meta object literal for the '<em><b>Anchor Example</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__ANCHOR_EXAMPLE = eINSTANCE.getCode_AnchorExample();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__EXAMPLES = eINSTANCE.getCode_Examples();

		/**
		 * The meta object literal for the '<em><b>Coding Rules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__CODING_RULES = eINSTANCE.getCode_CodingRules();

		/**
		 * The meta object literal for the '<em><b>Inclusion Rules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__INCLUSION_RULES = eINSTANCE.getCode_InclusionRules();

		/**
		 * The meta object literal for the '<em><b>Exclusion Rules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__EXCLUSION_RULES = eINSTANCE.getCode_ExclusionRules();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__ALIASES = eINSTANCE.getCode_Aliases();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__SHORTCUT = eINSTANCE.getCode_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Favourite</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__FAVOURITE = eINSTANCE.getCode_Favourite();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__CREATED_AT = eINSTANCE.getCode_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Creator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CREATOR = eINSTANCE.getCode_Creator();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__WORDINGS = eINSTANCE.getCode_Wordings();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.CodeSetImpl <em>Code Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.CodeSetImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeSet()
		 * @generated
		 */
		EClass CODE_SET = eINSTANCE.getCodeSet();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_SET__CODES = eINSTANCE.getCodeSet_Codes();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_SET__COLOUR = eINSTANCE.getCodeSet_Colour();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.CodeChangeImpl <em>Code Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.CodeChangeImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeChange()
		 * @generated
		 */
		EClass CODE_CHANGE = eINSTANCE.getCodeChange();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_CHANGE__KIND = eINSTANCE.getCodeChange_Kind();

		/**
		 * The meta object literal for the '<em><b>Code Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_CHANGE__CODE_ID = eINSTANCE.getCodeChange_CodeId();

		/**
		 * The meta object literal for the '<em><b>Code Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_CHANGE__CODE_NAME = eINSTANCE.getCodeChange_CodeName();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_CHANGE__BEFORE = eINSTANCE.getCodeChange_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_CHANGE__AFTER = eINSTANCE.getCodeChange_After();

		/**
		 * The meta object literal for the '<em><b>Changed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_CHANGE__CHANGED_AT = eINSTANCE.getCodeChange_ChangedAt();

		/**
		 * The meta object literal for the '<em><b>Changed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_CHANGE__CHANGED_BY = eINSTANCE.getCodeChange_ChangedBy();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_CHANGE__REASON = eINSTANCE.getCodeChange_Reason();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.MemoImpl <em>Memo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.MemoImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getMemo()
		 * @generated
		 */
		EClass MEMO = eINSTANCE.getMemo();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__TEXT = eINSTANCE.getMemo_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__KIND = eINSTANCE.getMemo_Kind();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__CONCERNS = eINSTANCE.getMemo_Concerns();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__AUTHOR = eINSTANCE.getMemo_Author();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__CREATED_AT = eINSTANCE.getMemo_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Modified At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__MODIFIED_AT = eINSTANCE.getMemo_ModifiedAt();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__COLOUR = eINSTANCE.getMemo_Colour();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__DOCUMENT = eINSTANCE.getMemo_Document();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.impl.SummaryImpl <em>Summary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.impl.SummaryImpl
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getSummary()
		 * @generated
		 */
		EClass SUMMARY = eINSTANCE.getSummary();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUMMARY__DOCUMENT = eINSTANCE.getSummary_Document();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUMMARY__CODE = eINSTANCE.getSummary_Code();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUMMARY__TEXT = eINSTANCE.getSummary_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUMMARY__AUTHOR = eINSTANCE.getSummary_Author();

		/**
		 * The meta object literal for the '<em><b>Modified At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUMMARY__MODIFIED_AT = eINSTANCE.getSummary_ModifiedAt();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.DocumentKind <em>Document Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.DocumentKind
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getDocumentKind()
		 * @generated
		 */
		EEnum DOCUMENT_KIND = eINSTANCE.getDocumentKind();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.RecordStatus <em>Record Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.RecordStatus
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getRecordStatus()
		 * @generated
		 */
		EEnum RECORD_STATUS = eINSTANCE.getRecordStatus();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.SpeakerRole <em>Speaker Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.SpeakerRole
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getSpeakerRole()
		 * @generated
		 */
		EEnum SPEAKER_ROLE = eINSTANCE.getSpeakerRole();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.InterviewFormat <em>Interview Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.InterviewFormat
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getInterviewFormat()
		 * @generated
		 */
		EEnum INTERVIEW_FORMAT = eINSTANCE.getInterviewFormat();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.CodeOrigin <em>Code Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.CodeOrigin
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeOrigin()
		 * @generated
		 */
		EEnum CODE_ORIGIN = eINSTANCE.getCodeOrigin();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.CodingOrigin <em>Coding Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.CodingOrigin
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodingOrigin()
		 * @generated
		 */
		EEnum CODING_ORIGIN = eINSTANCE.getCodingOrigin();

		/**
		 * The meta object literal for the '{@link org.triangula.model.texts.CodeChangeKind <em>Code Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.texts.CodeChangeKind
		 * @see org.triangula.model.texts.impl.TextsPackageImpl#getCodeChangeKind()
		 * @generated
		 */
		EEnum CODE_CHANGE_KIND = eINSTANCE.getCodeChangeKind();

	}

} //TextsPackage
