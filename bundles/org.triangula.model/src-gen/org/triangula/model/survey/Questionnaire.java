/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Questionnaire</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One version of the questionnaire.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.Questionnaire#getVersion <em>Version</em>}</li>
 *   <li>{@link org.triangula.model.survey.Questionnaire#getIntroductions <em>Introductions</em>}</li>
 *   <li>{@link org.triangula.model.survey.Questionnaire#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.triangula.model.survey.Questionnaire#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.triangula.model.survey.Questionnaire#getReleasedAt <em>Released At</em>}</li>
 *   <li>{@link org.triangula.model.survey.Questionnaire#getReleasedBy <em>Released By</em>}</li>
 *   <li>{@link org.triangula.model.survey.Questionnaire#getChangeReason <em>Change Reason</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getQuestionnaire()
 * @model
 * @generated
 */
public interface Questionnaire extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestionnaire_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Questionnaire#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Introductions</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Introduction by language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Introductions</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getQuestionnaire_Introductions()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Wording> getIntroductions();

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.Topic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topics in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getQuestionnaire_Topics()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Topic> getTopics();

	/**
	 * Returns the value of the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version that this one replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessor</em>' reference.
	 * @see #setPredecessor(Questionnaire)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestionnaire_Predecessor()
	 * @model
	 * @generated
	 */
	Questionnaire getPredecessor();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Questionnaire#getPredecessor <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predecessor</em>' reference.
	 * @see #getPredecessor()
	 * @generated
	 */
	void setPredecessor(Questionnaire value);

	/**
	 * Returns the value of the '<em><b>Released At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When this version was released for the field; empty while it is a draft. Released versions are not changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Released At</em>' attribute.
	 * @see #setReleasedAt(Instant)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestionnaire_ReleasedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getReleasedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Questionnaire#getReleasedAt <em>Released At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Released At</em>' attribute.
	 * @see #getReleasedAt()
	 * @generated
	 */
	void setReleasedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Released By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who released it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Released By</em>' attribute.
	 * @see #setReleasedBy(String)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestionnaire_ReleasedBy()
	 * @model
	 * @generated
	 */
	String getReleasedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Questionnaire#getReleasedBy <em>Released By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Released By</em>' attribute.
	 * @see #getReleasedBy()
	 * @generated
	 */
	void setReleasedBy(String value);

	/**
	 * Returns the value of the '<em><b>Change Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed against the predecessor, and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change Reason</em>' attribute.
	 * @see #setChangeReason(String)
	 * @see org.triangula.model.survey.SurveyPackage#getQuestionnaire_ChangeReason()
	 * @model
	 * @generated
	 */
	String getChangeReason();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.Questionnaire#getChangeReason <em>Change Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change Reason</em>' attribute.
	 * @see #getChangeReason()
	 * @generated
	 */
	void setChangeReason(String value);

} // Questionnaire
