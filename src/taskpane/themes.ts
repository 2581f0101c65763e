/** Themes that few people see, in a file of their own. */
export { teamsHighContrastTheme, webDarkTheme } from '@fluentui/react-components';
