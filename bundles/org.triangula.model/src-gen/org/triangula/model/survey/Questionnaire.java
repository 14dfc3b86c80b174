/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

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

} // Questionnaire
