/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Published Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number from a publication as it is printed there. The name is what it counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getPlace <em>Place</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getGroup <em>Group</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getRole <em>Role</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getCount <em>Count</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getBase <em>Base</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#isApproximate <em>Approximate</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getOption <em>Option</em>}</li>
 *   <li>{@link org.triangula.model.survey.PublishedFigure#getQuotation <em>Quotation</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure()
 * @model
 * @generated
 */
public interface PublishedFigure extends NamedElement, Sourced {
	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page or line of the publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole that it is a part of, for example the question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role in the group: part, whole, missing, alternative wording; empty = part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Count as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Count()
	 * @model
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(Integer)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Base()
	 * @model
	 * @generated
	 */
	Integer getBase();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(Integer value);

	/**
	 * Returns the value of the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentage as printed, 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent</em>' attribute.
	 * @see #setPercent(Double)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Percent()
	 * @model
	 * @generated
	 */
	Double getPercent();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getPercent <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent</em>' attribute.
	 * @see #getPercent()
	 * @generated
	 */
	void setPercent(Double value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decimals of the percentage as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Decimals()
	 * @model
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

	/**
	 * Returns the value of the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for about, nearly, at least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approximate</em>' attribute.
	 * @see #setApproximate(boolean)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Approximate()
	 * @model
	 * @generated
	 */
	boolean isApproximate();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#isApproximate <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approximate</em>' attribute.
	 * @see #isApproximate()
	 * @generated
	 */
	void setApproximate(boolean value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question that it reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Question()
	 * @model
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Option</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer that it reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option</em>' reference.
	 * @see #setOption(AnswerOption)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Option()
	 * @model
	 * @generated
	 */
	AnswerOption getOption();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getOption <em>Option</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option</em>' reference.
	 * @see #getOption()
	 * @generated
	 */
	void setOption(AnswerOption value);

	/**
	 * Returns the value of the '<em><b>Quotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quotation</em>' attribute.
	 * @see #setQuotation(String)
	 * @see org.triangula.model.survey.SurveyPackage#getPublishedFigure_Quotation()
	 * @model
	 * @generated
	 */
	String getQuotation();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.PublishedFigure#getQuotation <em>Quotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quotation</em>' attribute.
	 * @see #getQuotation()
	 * @generated
	 */
	void setQuotation(String value);

} // PublishedFigure
