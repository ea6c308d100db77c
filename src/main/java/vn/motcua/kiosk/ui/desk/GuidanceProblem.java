package vn.motcua.kiosk.ui.desk;

/**
 * A mistake in the files of the configuration, as {@code kiosk check} tells it.
 *
 * @param place file, line and column
 * @param key path of the key; may be empty
 */
public record GuidanceProblem(String place, String key, String sentence) {}
