/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Coder;
import org.triangula.model.Wording;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.TextsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#isCodable <em>Codable</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getAnchorExample <em>Anchor Example</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getCodingRules <em>Coding Rules</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getInclusionRules <em>Inclusion Rules</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getExclusionRules <em>Exclusion Rules</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#isFavourite <em>Favourite</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getCreator <em>Creator</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeImpl#getWordings <em>Wordings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeImpl extends NamedElementImpl implements Code {
	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The default value of the '{@link #isCodable() <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCodable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CODABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCodable() <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCodable()
	 * @generated
	 * @ordered
	 */
	protected boolean codable = CODABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final CodeOrigin ORIGIN_EDEFAULT = CodeOrigin.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected CodeOrigin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnchorExample() <em>Anchor Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchorExample()
	 * @generated
	 * @ordered
	 */
	protected static final String ANCHOR_EXAMPLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnchorExample() <em>Anchor Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchorExample()
	 * @generated
	 * @ordered
	 */
	protected String anchorExample = ANCHOR_EXAMPLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExamples() <em>Examples</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExamples()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> examples;

	/**
	 * The default value of the '{@link #getCodingRules() <em>Coding Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodingRules()
	 * @generated
	 * @ordered
	 */
	protected static final String CODING_RULES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodingRules() <em>Coding Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodingRules()
	 * @generated
	 * @ordered
	 */
	protected String codingRules = CODING_RULES_EDEFAULT;

	/**
	 * The default value of the '{@link #getInclusionRules() <em>Inclusion Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusionRules()
	 * @generated
	 * @ordered
	 */
	protected static final String INCLUSION_RULES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInclusionRules() <em>Inclusion Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusionRules()
	 * @generated
	 * @ordered
	 */
	protected String inclusionRules = INCLUSION_RULES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExclusionRules() <em>Exclusion Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusionRules()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCLUSION_RULES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExclusionRules() <em>Exclusion Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusionRules()
	 * @generated
	 * @ordered
	 */
	protected String exclusionRules = EXCLUSION_RULES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The default value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORTCUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected String shortcut = SHORTCUT_EDEFAULT;

	/**
	 * The default value of the '{@link #isFavourite() <em>Favourite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFavourite()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FAVOURITE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFavourite() <em>Favourite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFavourite()
	 * @generated
	 * @ordered
	 */
	protected boolean favourite = FAVOURITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCreator() <em>Creator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreator()
	 * @generated
	 * @ordered
	 */
	protected Coder creator;

	/**
	 * The cached value of the '{@link #getWordings() <em>Wordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordings()
	 * @generated
	 * @ordered
	 */
	protected EList<Wording> wordings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextsPackage.Literals.CODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList.Resolving<Code>(Code.class, this, TextsPackage.CODE__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCodable() {
		return codable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodable(boolean newCodable) {
		boolean oldCodable = codable;
		codable = newCodable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__CODABLE, oldCodable, codable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(CodeOrigin newOrigin) {
		CodeOrigin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnchorExample() {
		return anchorExample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchorExample(String newAnchorExample) {
		String oldAnchorExample = anchorExample;
		anchorExample = newAnchorExample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__ANCHOR_EXAMPLE, oldAnchorExample, anchorExample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coding> getExamples() {
		if (examples == null) {
			examples = new EObjectResolvingEList<Coding>(Coding.class, this, TextsPackage.CODE__EXAMPLES);
		}
		return examples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodingRules() {
		return codingRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodingRules(String newCodingRules) {
		String oldCodingRules = codingRules;
		codingRules = newCodingRules;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__CODING_RULES, oldCodingRules, codingRules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInclusionRules() {
		return inclusionRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInclusionRules(String newInclusionRules) {
		String oldInclusionRules = inclusionRules;
		inclusionRules = newInclusionRules;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__INCLUSION_RULES, oldInclusionRules, inclusionRules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExclusionRules() {
		return exclusionRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExclusionRules(String newExclusionRules) {
		String oldExclusionRules = exclusionRules;
		exclusionRules = newExclusionRules;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__EXCLUSION_RULES, oldExclusionRules, exclusionRules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeEList<String>(String.class, this, TextsPackage.CODE__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortcut() {
		return shortcut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortcut(String newShortcut) {
		String oldShortcut = shortcut;
		shortcut = newShortcut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__SHORTCUT, oldShortcut, shortcut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFavourite() {
		return favourite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFavourite(boolean newFavourite) {
		boolean oldFavourite = favourite;
		favourite = newFavourite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__FAVOURITE, oldFavourite, favourite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getCreator() {
		if (creator != null && creator.eIsProxy()) {
			InternalEObject oldCreator = (InternalEObject)creator;
			creator = (Coder)eResolveProxy(oldCreator);
			if (creator != oldCreator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TextsPackage.CODE__CREATOR, oldCreator, creator));
			}
		}
		return creator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Coder basicGetCreator() {
		return creator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreator(Coder newCreator) {
		Coder oldCreator = creator;
		creator = newCreator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.CODE__CREATOR, oldCreator, creator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getWordings() {
		if (wordings == null) {
			wordings = new EObjectContainmentEList.Resolving<Wording>(Wording.class, this, TextsPackage.CODE__WORDINGS);
		}
		return wordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TextsPackage.CODE__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case TextsPackage.CODE__WORDINGS:
				return ((InternalEList<?>)getWordings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TextsPackage.CODE__CODES:
				return getCodes();
			case TextsPackage.CODE__CODABLE:
				return isCodable();
			case TextsPackage.CODE__COLOUR:
				return getColour();
			case TextsPackage.CODE__ORIGIN:
				return getOrigin();
			case TextsPackage.CODE__DEFINITION:
				return getDefinition();
			case TextsPackage.CODE__ANCHOR_EXAMPLE:
				return getAnchorExample();
			case TextsPackage.CODE__EXAMPLES:
				return getExamples();
			case TextsPackage.CODE__CODING_RULES:
				return getCodingRules();
			case TextsPackage.CODE__INCLUSION_RULES:
				return getInclusionRules();
			case TextsPackage.CODE__EXCLUSION_RULES:
				return getExclusionRules();
			case TextsPackage.CODE__ALIASES:
				return getAliases();
			case TextsPackage.CODE__SHORTCUT:
				return getShortcut();
			case TextsPackage.CODE__FAVOURITE:
				return isFavourite();
			case TextsPackage.CODE__CREATED_AT:
				return getCreatedAt();
			case TextsPackage.CODE__CREATOR:
				if (resolve) return getCreator();
				return basicGetCreator();
			case TextsPackage.CODE__WORDINGS:
				return getWordings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TextsPackage.CODE__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case TextsPackage.CODE__CODABLE:
				setCodable((Boolean)newValue);
				return;
			case TextsPackage.CODE__COLOUR:
				setColour((String)newValue);
				return;
			case TextsPackage.CODE__ORIGIN:
				setOrigin((CodeOrigin)newValue);
				return;
			case TextsPackage.CODE__DEFINITION:
				setDefinition((String)newValue);
				return;
			case TextsPackage.CODE__ANCHOR_EXAMPLE:
				setAnchorExample((String)newValue);
				return;
			case TextsPackage.CODE__EXAMPLES:
				getExamples().clear();
				getExamples().addAll((Collection<? extends Coding>)newValue);
				return;
			case TextsPackage.CODE__CODING_RULES:
				setCodingRules((String)newValue);
				return;
			case TextsPackage.CODE__INCLUSION_RULES:
				setInclusionRules((String)newValue);
				return;
			case TextsPackage.CODE__EXCLUSION_RULES:
				setExclusionRules((String)newValue);
				return;
			case TextsPackage.CODE__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case TextsPackage.CODE__SHORTCUT:
				setShortcut((String)newValue);
				return;
			case TextsPackage.CODE__FAVOURITE:
				setFavourite((Boolean)newValue);
				return;
			case TextsPackage.CODE__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case TextsPackage.CODE__CREATOR:
				setCreator((Coder)newValue);
				return;
			case TextsPackage.CODE__WORDINGS:
				getWordings().clear();
				getWordings().addAll((Collection<? extends Wording>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case TextsPackage.CODE__CODES:
				getCodes().clear();
				return;
			case TextsPackage.CODE__CODABLE:
				setCodable(CODABLE_EDEFAULT);
				return;
			case TextsPackage.CODE__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case TextsPackage.CODE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case TextsPackage.CODE__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case TextsPackage.CODE__ANCHOR_EXAMPLE:
				setAnchorExample(ANCHOR_EXAMPLE_EDEFAULT);
				return;
			case TextsPackage.CODE__EXAMPLES:
				getExamples().clear();
				return;
			case TextsPackage.CODE__CODING_RULES:
				setCodingRules(CODING_RULES_EDEFAULT);
				return;
			case TextsPackage.CODE__INCLUSION_RULES:
				setInclusionRules(INCLUSION_RULES_EDEFAULT);
				return;
			case TextsPackage.CODE__EXCLUSION_RULES:
				setExclusionRules(EXCLUSION_RULES_EDEFAULT);
				return;
			case TextsPackage.CODE__ALIASES:
				getAliases().clear();
				return;
			case TextsPackage.CODE__SHORTCUT:
				setShortcut(SHORTCUT_EDEFAULT);
				return;
			case TextsPackage.CODE__FAVOURITE:
				setFavourite(FAVOURITE_EDEFAULT);
				return;
			case TextsPackage.CODE__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case TextsPackage.CODE__CREATOR:
				setCreator((Coder)null);
				return;
			case TextsPackage.CODE__WORDINGS:
				getWordings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case TextsPackage.CODE__CODES:
				return codes != null && !codes.isEmpty();
			case TextsPackage.CODE__CODABLE:
				return codable != CODABLE_EDEFAULT;
			case TextsPackage.CODE__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case TextsPackage.CODE__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case TextsPackage.CODE__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case TextsPackage.CODE__ANCHOR_EXAMPLE:
				return ANCHOR_EXAMPLE_EDEFAULT == null ? anchorExample != null : !ANCHOR_EXAMPLE_EDEFAULT.equals(anchorExample);
			case TextsPackage.CODE__EXAMPLES:
				return examples != null && !examples.isEmpty();
			case TextsPackage.CODE__CODING_RULES:
				return CODING_RULES_EDEFAULT == null ? codingRules != null : !CODING_RULES_EDEFAULT.equals(codingRules);
			case TextsPackage.CODE__INCLUSION_RULES:
				return INCLUSION_RULES_EDEFAULT == null ? inclusionRules != null : !INCLUSION_RULES_EDEFAULT.equals(inclusionRules);
			case TextsPackage.CODE__EXCLUSION_RULES:
				return EXCLUSION_RULES_EDEFAULT == null ? exclusionRules != null : !EXCLUSION_RULES_EDEFAULT.equals(exclusionRules);
			case TextsPackage.CODE__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case TextsPackage.CODE__SHORTCUT:
				return SHORTCUT_EDEFAULT == null ? shortcut != null : !SHORTCUT_EDEFAULT.equals(shortcut);
			case TextsPackage.CODE__FAVOURITE:
				return favourite != FAVOURITE_EDEFAULT;
			case TextsPackage.CODE__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case TextsPackage.CODE__CREATOR:
				return creator != null;
			case TextsPackage.CODE__WORDINGS:
				return wordings != null && !wordings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (codable: ");
		result.append(codable);
		result.append(", colour: ");
		result.append(colour);
		result.append(", origin: ");
		result.append(origin);
		result.append(", definition: ");
		result.append(definition);
		result.append(", anchorExample: ");
		result.append(anchorExample);
		result.append(", codingRules: ");
		result.append(codingRules);
		result.append(", inclusionRules: ");
		result.append(inclusionRules);
		result.append(", exclusionRules: ");
		result.append(exclusionRules);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", shortcut: ");
		result.append(shortcut);
		result.append(", favourite: ");
		result.append(favourite);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(')');
		return result.toString();
	}

} //CodeImpl
