/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.Dated;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.Tie;
import org.triangula.model.actors.TieSign;

import org.triangula.model.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tie</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#isDirected <em>Directed</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getSign <em>Sign</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#isMissing <em>Missing</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#isFormal <em>Formal</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getPerspective <em>Perspective</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.TieImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TieImpl extends ElementImpl implements Tie {
	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected String validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected String validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The default value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected String sourceNote = SOURCE_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Actor from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Actor to;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected Term type;

	/**
	 * The default value of the '{@link #isDirected() <em>Directed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DIRECTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDirected() <em>Directed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirected()
	 * @generated
	 * @ordered
	 */
	protected boolean directed = DIRECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSign() <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSign()
	 * @generated
	 * @ordered
	 */
	protected static final TieSign SIGN_EDEFAULT = TieSign.POSITIVE;

	/**
	 * The cached value of the '{@link #getSign() <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSign()
	 * @generated
	 * @ordered
	 */
	protected TieSign sign = SIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #isMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMissing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MISSING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMissing()
	 * @generated
	 * @ordered
	 */
	protected boolean missing = MISSING_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final Double STRENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected Double strength = STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final String FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected String frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #isFormal() <em>Formal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFormal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FORMAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFormal() <em>Formal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFormal()
	 * @generated
	 * @ordered
	 */
	protected boolean formal = FORMAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerspective() <em>Perspective</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerspective()
	 * @generated
	 * @ordered
	 */
	protected Actor perspective;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Identified> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TieImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.TIE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(String newValidFrom) {
		String oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(String newValidUntil) {
		String oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, ActorsPackage.TIE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceNote() {
		return sourceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceNote(String newSourceNote) {
		String oldSourceNote = sourceNote;
		sourceNote = newSourceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getFrom() {
		if (from != null && from.eIsProxy()) {
			InternalEObject oldFrom = (InternalEObject)from;
			from = (Actor)eResolveProxy(oldFrom);
			if (from != oldFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.TIE__FROM, oldFrom, from));
			}
		}
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Actor newFrom) {
		Actor oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getTo() {
		if (to != null && to.eIsProxy()) {
			InternalEObject oldTo = (InternalEObject)to;
			to = (Actor)eResolveProxy(oldTo);
			if (to != oldTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.TIE__TO, oldTo, to));
			}
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Actor newTo) {
		Actor oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getType() {
		if (type != null && type.eIsProxy()) {
			InternalEObject oldType = (InternalEObject)type;
			type = (Term)eResolveProxy(oldType);
			if (type != oldType) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.TIE__TYPE, oldType, type));
			}
		}
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(Term newType) {
		Term oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDirected() {
		return directed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirected(boolean newDirected) {
		boolean oldDirected = directed;
		directed = newDirected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__DIRECTED, oldDirected, directed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TieSign getSign() {
		return sign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSign(TieSign newSign) {
		TieSign oldSign = sign;
		sign = newSign == null ? SIGN_EDEFAULT : newSign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__SIGN, oldSign, sign));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMissing() {
		return missing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMissing(boolean newMissing) {
		boolean oldMissing = missing;
		missing = newMissing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__MISSING, oldMissing, missing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(Double newStrength) {
		Double oldStrength = strength;
		strength = newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(String newFrequency) {
		String oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFormal() {
		return formal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormal(boolean newFormal) {
		boolean oldFormal = formal;
		formal = newFormal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__FORMAL, oldFormal, formal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getPerspective() {
		if (perspective != null && perspective.eIsProxy()) {
			InternalEObject oldPerspective = (InternalEObject)perspective;
			perspective = (Actor)eResolveProxy(oldPerspective);
			if (perspective != oldPerspective) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.TIE__PERSPECTIVE, oldPerspective, perspective));
			}
		}
		return perspective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetPerspective() {
		return perspective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerspective(Actor newPerspective) {
		Actor oldPerspective = perspective;
		perspective = newPerspective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__PERSPECTIVE, oldPerspective, perspective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.TIE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identified> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Identified>(Identified.class, this, ActorsPackage.TIE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ActorsPackage.TIE__VALID_FROM:
				return getValidFrom();
			case ActorsPackage.TIE__VALID_UNTIL:
				return getValidUntil();
			case ActorsPackage.TIE__SOURCES:
				return getSources();
			case ActorsPackage.TIE__SOURCE_NOTE:
				return getSourceNote();
			case ActorsPackage.TIE__FROM:
				if (resolve) return getFrom();
				return basicGetFrom();
			case ActorsPackage.TIE__TO:
				if (resolve) return getTo();
				return basicGetTo();
			case ActorsPackage.TIE__TYPE:
				if (resolve) return getType();
				return basicGetType();
			case ActorsPackage.TIE__DIRECTED:
				return isDirected();
			case ActorsPackage.TIE__SIGN:
				return getSign();
			case ActorsPackage.TIE__MISSING:
				return isMissing();
			case ActorsPackage.TIE__STRENGTH:
				return getStrength();
			case ActorsPackage.TIE__FREQUENCY:
				return getFrequency();
			case ActorsPackage.TIE__FORMAL:
				return isFormal();
			case ActorsPackage.TIE__PERSPECTIVE:
				if (resolve) return getPerspective();
				return basicGetPerspective();
			case ActorsPackage.TIE__NOTE:
				return getNote();
			case ActorsPackage.TIE__EVIDENCE:
				return getEvidence();
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
			case ActorsPackage.TIE__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case ActorsPackage.TIE__VALID_UNTIL:
				setValidUntil((String)newValue);
				return;
			case ActorsPackage.TIE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ActorsPackage.TIE__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case ActorsPackage.TIE__FROM:
				setFrom((Actor)newValue);
				return;
			case ActorsPackage.TIE__TO:
				setTo((Actor)newValue);
				return;
			case ActorsPackage.TIE__TYPE:
				setType((Term)newValue);
				return;
			case ActorsPackage.TIE__DIRECTED:
				setDirected((Boolean)newValue);
				return;
			case ActorsPackage.TIE__SIGN:
				setSign((TieSign)newValue);
				return;
			case ActorsPackage.TIE__MISSING:
				setMissing((Boolean)newValue);
				return;
			case ActorsPackage.TIE__STRENGTH:
				setStrength((Double)newValue);
				return;
			case ActorsPackage.TIE__FREQUENCY:
				setFrequency((String)newValue);
				return;
			case ActorsPackage.TIE__FORMAL:
				setFormal((Boolean)newValue);
				return;
			case ActorsPackage.TIE__PERSPECTIVE:
				setPerspective((Actor)newValue);
				return;
			case ActorsPackage.TIE__NOTE:
				setNote((String)newValue);
				return;
			case ActorsPackage.TIE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Identified>)newValue);
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
			case ActorsPackage.TIE__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ActorsPackage.TIE__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case ActorsPackage.TIE__SOURCES:
				getSources().clear();
				return;
			case ActorsPackage.TIE__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case ActorsPackage.TIE__FROM:
				setFrom((Actor)null);
				return;
			case ActorsPackage.TIE__TO:
				setTo((Actor)null);
				return;
			case ActorsPackage.TIE__TYPE:
				setType((Term)null);
				return;
			case ActorsPackage.TIE__DIRECTED:
				setDirected(DIRECTED_EDEFAULT);
				return;
			case ActorsPackage.TIE__SIGN:
				setSign(SIGN_EDEFAULT);
				return;
			case ActorsPackage.TIE__MISSING:
				setMissing(MISSING_EDEFAULT);
				return;
			case ActorsPackage.TIE__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case ActorsPackage.TIE__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case ActorsPackage.TIE__FORMAL:
				setFormal(FORMAL_EDEFAULT);
				return;
			case ActorsPackage.TIE__PERSPECTIVE:
				setPerspective((Actor)null);
				return;
			case ActorsPackage.TIE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ActorsPackage.TIE__EVIDENCE:
				getEvidence().clear();
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
			case ActorsPackage.TIE__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ActorsPackage.TIE__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case ActorsPackage.TIE__SOURCES:
				return sources != null && !sources.isEmpty();
			case ActorsPackage.TIE__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case ActorsPackage.TIE__FROM:
				return from != null;
			case ActorsPackage.TIE__TO:
				return to != null;
			case ActorsPackage.TIE__TYPE:
				return type != null;
			case ActorsPackage.TIE__DIRECTED:
				return directed != DIRECTED_EDEFAULT;
			case ActorsPackage.TIE__SIGN:
				return sign != SIGN_EDEFAULT;
			case ActorsPackage.TIE__MISSING:
				return missing != MISSING_EDEFAULT;
			case ActorsPackage.TIE__STRENGTH:
				return STRENGTH_EDEFAULT == null ? strength != null : !STRENGTH_EDEFAULT.equals(strength);
			case ActorsPackage.TIE__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case ActorsPackage.TIE__FORMAL:
				return formal != FORMAL_EDEFAULT;
			case ActorsPackage.TIE__PERSPECTIVE:
				return perspective != null;
			case ActorsPackage.TIE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ActorsPackage.TIE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Dated.class) {
			switch (derivedFeatureID) {
				case ActorsPackage.TIE__VALID_FROM: return ModelPackage.DATED__VALID_FROM;
				case ActorsPackage.TIE__VALID_UNTIL: return ModelPackage.DATED__VALID_UNTIL;
				default: return -1;
			}
		}
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case ActorsPackage.TIE__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case ActorsPackage.TIE__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Dated.class) {
			switch (baseFeatureID) {
				case ModelPackage.DATED__VALID_FROM: return ActorsPackage.TIE__VALID_FROM;
				case ModelPackage.DATED__VALID_UNTIL: return ActorsPackage.TIE__VALID_UNTIL;
				default: return -1;
			}
		}
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return ActorsPackage.TIE__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return ActorsPackage.TIE__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (validFrom: ");
		result.append(validFrom);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(", sourceNote: ");
		result.append(sourceNote);
		result.append(", directed: ");
		result.append(directed);
		result.append(", sign: ");
		result.append(sign);
		result.append(", missing: ");
		result.append(missing);
		result.append(", strength: ");
		result.append(strength);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", formal: ");
		result.append(formal);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //TieImpl
