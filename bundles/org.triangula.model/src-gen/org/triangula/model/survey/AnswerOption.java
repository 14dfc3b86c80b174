/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An option.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.AnswerOption#getCode <em>Code</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerOption#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerOption#isOpenText <em>Open Text</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerOption#isExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.triangula.model.survey.AnswerOption#getMissing <em>Missing</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getAnswerOption()
 * @model
 * @generated
 */
public interface AnswerOption extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code in data files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerOption_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerOption#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wording by language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerOption_Wordings()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Wording> getWordings();

	/**
	 * Returns the value of the '<em><b>Open Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for "other, please state".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Text</em>' attribute.
	 * @see #setOpenText(boolean)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerOption_OpenText()
	 * @model
	 * @generated
	 */
	boolean isOpenText();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerOption#isOpenText <em>Open Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Text</em>' attribute.
	 * @see #isOpenText()
	 * @generated
	 */
	void setOpenText(boolean value);

	/**
	 * Returns the value of the '<em><b>Exclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it excludes the others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusive</em>' attribute.
	 * @see #setExclusive(boolean)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerOption_Exclusive()
	 * @model
	 * @generated
	 */
	boolean isExclusive();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerOption#isExclusive <em>Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusive</em>' attribute.
	 * @see #isExclusive()
	 * @generated
	 */
	void setExclusive(boolean value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.MissingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of missing that this option stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see org.triangula.model.survey.MissingKind
	 * @see #setMissing(MissingKind)
	 * @see org.triangula.model.survey.SurveyPackage#getAnswerOption_Missing()
	 * @model
	 * @generated
	 */
	MissingKind getMissing();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.AnswerOption#getMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see org.triangula.model.survey.MissingKind
	 * @see #getMissing()
	 * @generated
	 */
	void setMissing(MissingKind value);

} // AnswerOption
