/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Coder;
import org.triangula.model.NamedElement;
import org.triangula.model.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A code: a category given to passages, or a folder of codes. The description is not used; definition, anchor example and rules are separate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.Code#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#isCodable <em>Codable</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getColour <em>Colour</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getAnchorExample <em>Anchor Example</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getCodingRules <em>Coding Rules</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getInclusionRules <em>Inclusion Rules</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getExclusionRules <em>Exclusion Rules</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#isFavourite <em>Favourite</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getCreator <em>Creator</em>}</li>
 *   <li>{@link org.triangula.model.texts.Code#getWordings <em>Wordings</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes below this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getCode_Codes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Codable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False for folders that only hold codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codable</em>' attribute.
	 * @see #setCodable(boolean)
	 * @see org.triangula.model.texts.TextsPackage#getCode_Codable()
	 * @model default="true"
	 * @generated
	 */
	boolean isCodable();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#isCodable <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codable</em>' attribute.
	 * @see #isCodable()
	 * @generated
	 */
	void setCodable(boolean value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of its stripes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.triangula.model.texts.TextsPackage#getCode_Colour()
	 * @model dataType="org.triangula.model.Colour"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.texts.CodeOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deductive, inductive or in vivo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.triangula.model.texts.CodeOrigin
	 * @see #setOrigin(CodeOrigin)
	 * @see org.triangula.model.texts.TextsPackage#getCode_Origin()
	 * @model
	 * @generated
	 */
	CodeOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.triangula.model.texts.CodeOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(CodeOrigin value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the code applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.triangula.model.texts.TextsPackage#getCode_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Anchor Example</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typical passage (Ankerbeispiel, Mayring).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor Example</em>' attribute.
	 * @see #setAnchorExample(String)
	 * @see org.triangula.model.texts.TextsPackage#getCode_AnchorExample()
	 * @model
	 * @generated
	 */
	String getAnchorExample();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getAnchorExample <em>Anchor Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor Example</em>' attribute.
	 * @see #getAnchorExample()
	 * @generated
	 */
	void setAnchorExample(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coded segments that show typically what the code means, beside the anchor example in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' reference list.
	 * @see org.triangula.model.texts.TextsPackage#getCode_Examples()
	 * @model
	 * @generated
	 */
	EList<Coding> getExamples();

	/**
	 * Returns the value of the '<em><b>Coding Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to decide where it touches other codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coding Rules</em>' attribute.
	 * @see #setCodingRules(String)
	 * @see org.triangula.model.texts.TextsPackage#getCode_CodingRules()
	 * @model
	 * @generated
	 */
	String getCodingRules();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getCodingRules <em>Coding Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coding Rules</em>' attribute.
	 * @see #getCodingRules()
	 * @generated
	 */
	void setCodingRules(String value);

	/**
	 * Returns the value of the '<em><b>Inclusion Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What belongs to the code, where the definition leaves a doubt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inclusion Rules</em>' attribute.
	 * @see #setInclusionRules(String)
	 * @see org.triangula.model.texts.TextsPackage#getCode_InclusionRules()
	 * @model
	 * @generated
	 */
	String getInclusionRules();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getInclusionRules <em>Inclusion Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inclusion Rules</em>' attribute.
	 * @see #getInclusionRules()
	 * @generated
	 */
	void setInclusionRules(String value);

	/**
	 * Returns the value of the '<em><b>Exclusion Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What does not belong to the code, and which code it gets instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusion Rules</em>' attribute.
	 * @see #setExclusionRules(String)
	 * @see org.triangula.model.texts.TextsPackage#getCode_ExclusionRules()
	 * @model
	 * @generated
	 */
	String getExclusionRules();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getExclusionRules <em>Exclusion Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusion Rules</em>' attribute.
	 * @see #getExclusionRules()
	 * @generated
	 */
	void setExclusionRules(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names, for example from merged codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.triangula.model.texts.TextsPackage#getCode_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key that gives this code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.triangula.model.texts.TextsPackage#getCode_Shortcut()
	 * @model
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Favourite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for codes that are offered first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Favourite</em>' attribute.
	 * @see #setFavourite(boolean)
	 * @see org.triangula.model.texts.TextsPackage#getCode_Favourite()
	 * @model
	 * @generated
	 */
	boolean isFavourite();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#isFavourite <em>Favourite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Favourite</em>' attribute.
	 * @see #isFavourite()
	 * @generated
	 */
	void setFavourite(boolean value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.triangula.model.texts.TextsPackage#getCode_CreatedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Creator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who created it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Creator</em>' reference.
	 * @see #setCreator(Coder)
	 * @see org.triangula.model.texts.TextsPackage#getCode_Creator()
	 * @model
	 * @generated
	 */
	Coder getCreator();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Code#getCreator <em>Creator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator</em>' reference.
	 * @see #getCreator()
	 * @generated
	 */
	void setCreator(Coder value);

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name in other languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getCode_Wordings()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Wording> getWordings();

} // Code
