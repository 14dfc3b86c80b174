/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.actors.Actors;

import org.triangula.model.inquiry.Inquiry;

import org.triangula.model.places.Places;

import org.triangula.model.survey.Surveys;

import org.triangula.model.texts.Texts;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One research study: the root of everything. Its name is the title.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.Study#getResearchQuestion <em>Research Question</em>}</li>
 *   <li>{@link org.triangula.model.Study#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.triangula.model.Study#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.triangula.model.Study#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.triangula.model.Study#isInvented <em>Invented</em>}</li>
 *   <li>{@link org.triangula.model.Study#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.triangula.model.Study#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.triangula.model.Study#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.triangula.model.Study#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.triangula.model.Study#getGlossary <em>Glossary</em>}</li>
 *   <li>{@link org.triangula.model.Study#getVocabularies <em>Vocabularies</em>}</li>
 *   <li>{@link org.triangula.model.Study#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.triangula.model.Study#getActors <em>Actors</em>}</li>
 *   <li>{@link org.triangula.model.Study#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.triangula.model.Study#getSurveys <em>Surveys</em>}</li>
 *   <li>{@link org.triangula.model.Study#getInquiry <em>Inquiry</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.ModelPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Research Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question the study asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Research Question</em>' attribute.
	 * @see #setResearchQuestion(String)
	 * @see org.triangula.model.ModelPackage#getStudy_ResearchQuestion()
	 * @model
	 * @generated
	 */
	String getResearchQuestion();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getResearchQuestion <em>Research Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Research Question</em>' attribute.
	 * @see #getResearchQuestion()
	 * @generated
	 */
	void setResearchQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Languages of the material, the first one being the main one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.triangula.model.ModelPackage#getStudy_Languages()
	 * @model unique="false" dataType="org.triangula.model.LanguageTag"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the study began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(String)
	 * @see org.triangula.model.ModelPackage#getStudy_StartedOn()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getStartedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(String value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the study ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(String)
	 * @see org.triangula.model.ModelPackage#getStudy_EndedOn()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getEndedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(String value);

	/**
	 * Returns the value of the '<em><b>Invented</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when all data are invented (example or training data); shown wherever the study is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invented</em>' attribute.
	 * @see #setInvented(boolean)
	 * @see org.triangula.model.ModelPackage#getStudy_Invented()
	 * @model
	 * @generated
	 */
	boolean isInvented();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#isInvented <em>Invented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invented</em>' attribute.
	 * @see #isInvented()
	 * @generated
	 */
	void setInvented(boolean value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the study folder was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.triangula.model.ModelPackage#getStudy_CreatedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Coders</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who code; codings name one of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coders</em>' containment reference list.
	 * @see org.triangula.model.ModelPackage#getStudy_Coders()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Coder> getCoders();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provenance of everything imported, and the sources facts refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.triangula.model.ModelPackage#getStudy_Provenance()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Source> getProvenance();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log of decisions about method and data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.triangula.model.ModelPackage#getStudy_Decisions()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Glossary</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.GlossaryEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Terms of the study with their definitions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Glossary</em>' containment reference list.
	 * @see org.triangula.model.ModelPackage#getStudy_Glossary()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<GlossaryEntry> getGlossary();

	/**
	 * Returns the value of the '<em><b>Vocabularies</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Vocabulary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controlled vocabularies that researchers may extend: kinds of area, facility types, tie types and so on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vocabularies</em>' containment reference list.
	 * @see org.triangula.model.ModelPackage#getStudy_Vocabularies()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Vocabulary> getVocabularies();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas, facilities, grids and scenarios.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' containment reference.
	 * @see #setPlaces(Places)
	 * @see org.triangula.model.ModelPackage#getStudy_Places()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Places getPlaces();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getPlaces <em>Places</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Places</em>' containment reference.
	 * @see #getPlaces()
	 * @generated
	 */
	void setPlaces(Places value);

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People, organisations, administrations, bodies, programmes and their ties.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' containment reference.
	 * @see #setActors(Actors)
	 * @see org.triangula.model.ModelPackage#getStudy_Actors()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Actors getActors();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getActors <em>Actors</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actors</em>' containment reference.
	 * @see #getActors()
	 * @generated
	 */
	void setActors(Actors value);

	/**
	 * Returns the value of the '<em><b>Texts</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents, codes, memos and summaries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Texts</em>' containment reference.
	 * @see #setTexts(Texts)
	 * @see org.triangula.model.ModelPackage#getStudy_Texts()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Texts getTexts();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getTexts <em>Texts</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Texts</em>' containment reference.
	 * @see #getTexts()
	 * @generated
	 */
	void setTexts(Texts value);

	/**
	 * Returns the value of the '<em><b>Surveys</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questionnaires and responses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Surveys</em>' containment reference.
	 * @see #setSurveys(Surveys)
	 * @see org.triangula.model.ModelPackage#getStudy_Surveys()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Surveys getSurveys();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getSurveys <em>Surveys</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Surveys</em>' containment reference.
	 * @see #getSurveys()
	 * @generated
	 */
	void setSurveys(Surveys value);

	/**
	 * Returns the value of the '<em><b>Inquiry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links, claims, cases, typologies and results.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inquiry</em>' containment reference.
	 * @see #setInquiry(Inquiry)
	 * @see org.triangula.model.ModelPackage#getStudy_Inquiry()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	Inquiry getInquiry();

	/**
	 * Sets the value of the '{@link org.triangula.model.Study#getInquiry <em>Inquiry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inquiry</em>' containment reference.
	 * @see #getInquiry()
	 * @generated
	 */
	void setInquiry(Inquiry value);

} // Study
