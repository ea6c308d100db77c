@NullMarked
package vn.motcua.kiosk.config;

import org.jspecify.annotations.NullMarked;
