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
 * A representation of the model object '<em><b>Derived Variable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A variable computed from answers: recoded, grouped or calculated. Its values are never stored; the formula is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#getLevel <em>Level</em>}</li>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#getOptions <em>Options</em>}</li>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#isWeighting <em>Weighting</em>}</li>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.triangula.model.survey.DerivedVariable#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable()
 * @model
 * @generated
 */
public interface DerivedVariable extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in formulas and data files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DerivedVariable#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is computed, in the language of formulas of the survey room.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DerivedVariable#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.ScaleLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.triangula.model.survey.ScaleLevel
	 * @see #setLevel(ScaleLevel)
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_Level()
	 * @model
	 * @generated
	 */
	ScaleLevel getLevel();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DerivedVariable#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.triangula.model.survey.ScaleLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ScaleLevel value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of a number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DerivedVariable#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.AnswerOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values with their wordings; none for numbers and texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_Options()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<AnswerOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label by language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_Wordings()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Wording> getWordings();

	/**
	 * Returns the value of the '<em><b>Weighting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when its values are weights of responses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weighting</em>' attribute.
	 * @see #setWeighting(boolean)
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_Weighting()
	 * @model
	 * @generated
	 */
	boolean isWeighting();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DerivedVariable#isWeighting <em>Weighting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weighting</em>' attribute.
	 * @see #isWeighting()
	 * @generated
	 */
	void setWeighting(boolean value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who defined it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_CreatedBy()
	 * @model
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DerivedVariable#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.triangula.model.survey.SurveyPackage#getDerivedVariable_CreatedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DerivedVariable#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

} // DerivedVariable
